"""The conversation, pure: what to say and ask next, given what was said. Only the standard library and facts.

Nothing here knows the channel, the clock, the store or chance. `step.step` is the way in.
"""
