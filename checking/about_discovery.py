"""Checks: what the endpoint says about itself."""

from collections.abc import Iterator

from checking import rules
from checking.findings import Finding, breaks, note, shown_as, works
from checking.record import Visit, discovery_of


def discovery(visit: Visit) -> Iterator[Finding]:
    """Whether it describes itself, in both formats."""
    found = {each.format for each in visit.all("discovery") if discovery_of(each)}
    if not visit.services:
        return
    if not found:
        yield breaks(rules.DISCOVERY, "It has no service discovery.", "Townline does not need one.")
    elif len(found) == 1:
        missing = "JSON" if "xml" in found else "XML"
        yield breaks(rules.DISCOVERY, f"Its service discovery is not there in {missing}.", "Townline reads the other.")
    else:
        yield works("It describes itself (service discovery), in JSON and XML.")


def what_is_in_it(visit: Visit) -> Iterator[Finding]:
    """Fields that the standard requires."""
    told = visit.discovery
    if not told:
        return
    names = ("changeset", "contact", "key_service")
    missing = [name for name in names if not getattr(told, name)]
    if missing:
        yield breaks(rules.DISCOVERY, f"Its discovery leaves out {' and '.join(missing)}.", "Townline does without.")
    if told.endpoints and not visit.endpoint:
        others = ", ".join(shown_as(each.url) for each in told.endpoints[:3])
        yield breaks(
            rules.ENDPOINT,
            f"Its discovery does not name this endpoint, but {others}.",
            "Townline uses the address that it was given. Ask the city which is right.",
        )


def what_it_is(visit: Visit) -> Iterator[Finding]:
    """Production or test, and by which specification."""
    endpoint = visit.endpoint
    if not endpoint:
        return
    if endpoint.type.lower() == "test":
        yield note("Its discovery calls it a test endpoint: what is filed there should reach no crew.")
    elif endpoint.type.lower() != "production":
        told = shown_as(endpoint.type) or "nothing"
        yield breaks(rules.ENDPOINT, f"Its type is neither production nor test, but {told}.", "Townline does without.")
    if "georeport_v2" not in endpoint.specification.lower():
        told = shown_as(endpoint.specification) or "nothing"
        yield breaks(rules.ENDPOINT, f"Its specification is not GeoReport_v2, but {told}.", "Townline does without.")
