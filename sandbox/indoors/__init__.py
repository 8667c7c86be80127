"""What keeps a dry run on this machine."""
