"""Every sentence in every language, as data (en.toml, es.toml), and the one small reader."""
