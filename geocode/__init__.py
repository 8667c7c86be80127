"""Words become places: spoken numbers, the city's own streets, crossings and landmarks. Knows only facts."""
