"""The phone on an installation that serves a real city: a dry run beside it, in processes that reach nobody."""
