"""Talk to a city's GeoReport v2 (Open311) endpoint: what it takes, file a request, see what became of it.

Nothing here knows Townline; the folder is fit to be a library of its own (README.md).

    client = Client(Profile(url="https://311.example.gov/open311/v2", api_key="…"))
    filed = client.post(service_code="pothole", lat=41.88, long=-87.63, description="A deep one.")

Everything that can go wrong is an `Open311Error`: the city said no (`CityRefused`), or we do not know what it did
(`CityUnreachable`, whose `sent` tells whether the request may have got there).
"""

from open311.client import Client
from open311.errors import (
    CityAnsweredNonsense,
    CityRefused,
    CityUnreachable,
    Duplicate,
    NotAnUpdate,
    NotGeoReport,
    NotSent,
    Open311Error,
)
from open311.inquiry import Answer, Facility, Inquiry, InquiryService
from open311.models import (
    Attribute,
    Discovery,
    Endpoint,
    Filed,
    Media,
    Note,
    RequestUpdate,
    Service,
    ServiceDefinition,
    ServiceRequest,
    Told,
    Value,
)
from open311.past import Gap, Past
from open311.profile import Profile

__all__ = [
    "Answer",
    "Attribute",
    "CityAnsweredNonsense",
    "CityRefused",
    "CityUnreachable",
    "Client",
    "Discovery",
    "Duplicate",
    "Endpoint",
    "Facility",
    "Filed",
    "Gap",
    "Inquiry",
    "InquiryService",
    "Media",
    "NotAnUpdate",
    "NotGeoReport",
    "NotSent",
    "Note",
    "Open311Error",
    "Past",
    "Profile",
    "RequestUpdate",
    "Service",
    "ServiceDefinition",
    "ServiceRequest",
    "Told",
    "Value",
]
