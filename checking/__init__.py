"""Try a GeoReport endpoint, and say in a page what works, what breaks the standard, and how to use it.

`asking` makes the calls and records them; the `about_…` files hold the checks, small pure functions over the record;
`report` writes the page. A new check is a function in one of them and a line in `checks.CHECKS`.
"""
