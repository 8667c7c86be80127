"""The subcommands of `townline`, a module a group: how each is told, what can be said with it, which room does it.

Nothing here loads a library before a command runs: help comes at once, and a typing error is told at once.
"""
