"""The demo city's own system: a GeoReport v2 server and a page for its staff, with a database of its own.

The line reaches it over HTTP alone, as it would any city.
"""
