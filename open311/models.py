"""What GeoReport v2 speaks of, as frozen values.

Ids and codes are text for ever: "001" is not 1, and "2.4.3", "A-173480" and "Animals/Nuisance" are real ones. What a
city leaves out, sends empty or sends as null is "" here (None for a coordinate). Times are kept as the city wrote them:
`open311.dates.read` makes a datetime of one.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address at which a city answers. `type` is "production" or "test"."""

    url: str
    specification: str = ""
    changeset: str = ""
    type: str = ""
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Discovery:
    """A city's own description of its endpoints. A new `changeset` means that the service list may have changed."""

    changeset: str = ""
    contact: str = ""
    key_service: str = ""
    endpoints: tuple[Endpoint, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """Something that a city can be asked to do.

    `metadata`: there is a definition with questions. `type`: "realtime" answers with an id, "batch" with a token,
    "blackbox" with neither.
    """

    service_code: str
    service_name: str
    description: str = ""
    metadata: bool = False
    type: str = "realtime"
    keywords: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One answer to choose: `key` is sent to the city, `name` is said to the person."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question that a city asks about a service; where `variable` is False it only tells something.

    `datatype`: string, number, datetime, text, singlevaluelist or multivaluelist; cities know others, which are to be
    treated as text. `description` is the question.
    """

    code: str
    description: str = ""
    variable: bool = True
    datatype: str = "string"
    required: bool = False
    datatype_description: str = ""
    order: int = 0
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceDefinition:
    """The questions of one service, in the order in which the city wants them asked."""

    service_code: str
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class Filed:
    """What the city made of a request: an id, or a token that will become one, or (blackbox services) neither.

    `service_notice` is what the city will do now, in words for the person.
    """

    service_request_id: str = ""
    token: str = ""
    service_notice: str = ""
    account_id: str = ""


@dataclass(frozen=True, slots=True)
class ServiceRequest:
    """A request as the city shows it. `status` is in lower case: "open", "closed", or a word of the city's own.

    `service_request_id` may be "": some cities list requests before they have given them an id.
    """

    service_request_id: str
    status: str = ""
    status_notes: str = ""
    service_name: str = ""
    service_code: str = ""
    description: str = ""
    agency_responsible: str = ""
    service_notice: str = ""
    requested_datetime: str = ""
    updated_datetime: str = ""
    expected_datetime: str = ""
    address: str = ""
    address_id: str = ""
    zipcode: str = ""
    lat: float | None = None
    long: float | None = None
    media_url: str = ""
    token: str = ""
