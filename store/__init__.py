"""Redis, and nothing but Redis: the connection, what keys are called, what is kept secret, and the fenced commit."""
