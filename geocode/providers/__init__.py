"""Other people's maps, asked where the city's own streets do not decide. What they answer is always confirmed."""

KEY_NEEDED = {
    "uscensus": False,
    "arcgis": False,
    "osm": False,
    "google": True,
    "mapbox": True,
    "tomtom": True,
    "opencage": True,
}
"""Those that a city can name in [[geocoder]], and whether there is no way to them without a key."""
