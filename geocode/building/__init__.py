"""From a city's files, of whatever kind, to its street index: read, understood, staged on disk, written in order."""
