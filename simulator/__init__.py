"""The browser phone's server half: people with a number each, who call and text the line through it as anyone would.

It is a carrier of its own: it signs and posts to /voice and /sms as Twilio does. No browser ever holds a token.
"""
