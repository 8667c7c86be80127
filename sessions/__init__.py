"""Conversations kept between webhooks: one turn at a time, committed whole."""
