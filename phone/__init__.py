"""The other side of the line: a phone that calls and texts it through /voice and /sms, like anyone.

Imports nothing of ours.
"""
