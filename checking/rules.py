"""The rules of the standard that checks speak of, in our own words, under the headings of its text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, and where it stands."""

    where: str
    says: str


FORMATS = Rule("GeoReport v2, formats", "XML is required; JSON may be there too, and the discovery says so")
SHAPE = Rule("GeoReport v2, formats", "what ends in .xml is well-formed XML and what ends in .json is JSON, in UTF-8")
CONTENT_TYPE = Rule("GeoReport v2, formats", "an answer says what it is: XML is text/xml; charset=utf-8")
DISCOVERY = Rule(
    "Service Discovery",
    "discovery.xml and discovery.json are both there, with changeset, contact, key_service and the endpoints",
)
ENDPOINT = Rule(
    "Service Discovery", "each endpoint has its specification, url, changeset, type (production or test) and formats"
)
SERVICES = Rule("GeoReport v2, GET Service List", "/services.xml lists what the city takes, and needs no key")
SERVICE = Rule(
    "GeoReport v2, GET Service List", "each service has a service_code, a service_name and its metadata (true or false)"
)
SERVICE_TYPE = Rule("GeoReport v2, GET Service List", "type is realtime, batch or blackbox")
CODES = Rule("GeoReport v2, GET Service List", "service_code is the unique identifier of a service type, and text")
DEFINITION = Rule(
    "GeoReport v2, GET Service Definition", "where metadata is true, /services/CODE.xml holds the service's attributes"
)
ORDER = Rule("GeoReport v2, GET Service Definition", "order counts the attributes from 1, each once")
DATATYPE = Rule(
    "GeoReport v2, GET Service Definition",
    "datatype is string, number, datetime, text, singlevaluelist or multivaluelist",
)
VALUES = Rule("GeoReport v2, GET Service Definition", "a list has values, each with a key and a name")
REQUESTS = Rule(
    "GeoReport v2, GET Service Requests", "/requests.xml lists the requests of the last 90 days, without a key"
)
REQUEST = Rule("GeoReport v2, GET Service Request", "/requests/ID.xml is one request by its service_request_id")
SPAN = Rule("GeoReport v2, GET Service Requests", "start_date and end_date take W3C times and bound requested_datetime")
STATUS_FILTER = Rule("GeoReport v2, GET Service Requests", "status selects; without it, open and closed are both given")
CODE_FILTER = Rule("GeoReport v2, GET Service Requests", "service_code selects")
ID_LIST = Rule("GeoReport v2, GET Service Requests", "service_request_id takes several ids, with commas")
STATUS = Rule("GeoReport v2, GET Service Requests", "status is open or closed")
DATES = Rule("GeoReport v2, dates", "times are W3C (ISO 8601), with their time zone")
PLACES = Rule("GeoReport v2, GET Service Requests", "lat and long are degrees of WGS84")
ID_OR_TOKEN = Rule("GeoReport v2, GET Service Requests", "every request has its service_request_id")
NOT_THERE = Rule("GeoReport v2, errors", "what does not exist is answered with 404")
ERRORS = Rule("GeoReport v2, errors", "an error holds errors/error, each with code and description")
TOKENS = Rule("GeoReport v2, GET service_request_id from a token", "/tokens/TOKEN.xml tells the id of a token")
POST = Rule(
    "GeoReport v2, POST Service Request", "the answer holds a service_request_id or a token (neither for blackbox)"
)
