"""The phone company: who it is that calls us, texts that we send, and who wants none. The only user of its SDK."""
