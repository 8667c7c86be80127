"""An address as it is written on an envelope: the street in it, without the firm, the floor and the city around it."""

_STREET = (
    "AddressNumber",
    "StreetNamePreModifier",
    "StreetNamePreDirectional",
    "StreetNamePreType",
    "StreetName",
    "StreetNamePostType",
    "StreetNamePostDirectional",
)


def street_of(text: str) -> str:
    """The house number and the street alone; "" where the text is no such address, or holds nothing else."""
    import usaddress  # 6 MB, which a process pays that is asked about such an address, and no other

    try:
        parts, kind = usaddress.tag(text)
    except usaddress.RepeatedLabelError:
        return ""
    street = " ".join(parts[name] for name in _STREET if name in parts)
    return street if kind == "Street Address" and "StreetName" in parts and len(street) < len(text) else ""
