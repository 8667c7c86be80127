"""Cities as versioned documents, sealed like everything else: they hold endpoint keys."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, cast

import redis

from facts.city import City, Geocoder, Neighbour, Provider
from facts.services import CalledHere, Choice, Condition, Group, Learned, Menu, Question, Service
from store import keys
from store.vault import Vault

LISTS = ("numbers", "languages", "trunks", "example_corner", "bounds")
"""What of a city is a list."""


class NoSuchCity(LookupError):
    """No city of this id is in the store."""


def city_ids(store: redis.Redis) -> list[str]:
    """The ids of all cities of this installation, sorted."""
    return sorted(name.decode() for name in cast(set[bytes], store.smembers(keys.cities())))


def load_city(store: redis.Redis, vault: Vault, city_id: str) -> City:
    """Read a city's document; raises NoSuchCity, store.vault.CannotOpen."""
    sealed = cast(bytes | None, store.get(keys.city(city_id)))
    if sealed is None:
        raise NoSuchCity(city_id)
    return from_json(vault.open(sealed))


Also = Callable[[redis.client.Pipeline, City], object]
"""What else is written together with a city."""


def save_city(store: redis.Redis, vault: Vault, city: City, also: Also | None = None) -> City:
    """Publish a city's document under the next version; returns it as saved."""
    return cast(City, _written(store, vault, city.id, lambda _: city, also))


def change_city(
    store: redis.Redis, vault: Vault, city_id: str, change: Callable[[City], City], also: Also | None = None
) -> City:
    """Change a city as it stands now, whoever else changes it at the same moment; returns it as saved.

    Where `change` gives back the very city, nothing is written. Raises NoSuchCity, and what `change` raises.
    """

    def changed(sealed: bytes | None) -> City | None:
        if sealed is None:
            raise NoSuchCity(city_id)
        city = from_json(vault.open(sealed))
        different = change(city)
        return None if different is city else different

    return _written(store, vault, city_id, changed, also) or load_city(store, vault, city_id)


def _written(
    store: redis.Redis, vault: Vault, city_id: str, wanted: Callable[[bytes | None], City | None], also: Also | None
) -> City | None:
    """Write what is wanted under the next version, all at once; again if somebody was quicker."""

    def write(pipe: redis.client.Pipeline) -> City | None:
        version = int(cast(bytes | None, pipe.get(keys.city_version(city_id))) or 0) + 1
        city = wanted(cast(bytes | None, pipe.get(keys.city(city_id))))
        pipe.multi()
        if city is None:
            return None
        saved = replace(city, version=version)
        pipe.set(keys.city(city_id), vault.seal(to_json(saved)))
        pipe.set(keys.city_version(city_id), version)
        pipe.sadd(keys.cities(), city_id)
        if also:
            also(pipe, saved)
        return saved

    return cast(City | None, store.transaction(cast(Any, write), keys.city_version(city_id), value_from_callable=True))


def to_json(city: City) -> bytes:
    """A city's document, as it is sealed."""
    return json.dumps(asdict(city), ensure_ascii=False).encode()


def from_json(stored: bytes) -> City:
    """A city from its document."""
    record = json.loads(stored)
    menu = _menu(record.pop("menu"))
    providers = tuple(Provider(**_with_area(provider)) for provider in record.pop("providers"))
    neighbours = tuple(Neighbour(**_with_area(neighbour)) for neighbour in record.pop("neighbours", ()))
    geocoders = tuple(Geocoder(**geocoder) for geocoder in record.pop("geocoders", ()))
    record.pop("website", None)  # in documents of before: nobody could set it
    tuples: dict[str, Any] = {name: tuple(record.pop(name)) for name in LISTS if name in record}
    return City(
        menu=menu,
        providers=providers,
        geocoders=geocoders,
        neighbours=neighbours,
        **tuples,
        **record,
    )


def _with_area(record: dict[str, Any]) -> dict[str, Any]:
    return record | {"area": tuple(tuple(map(tuple, rings)) for rings in record.get("area", ()))}


def _menu(record: dict[str, Any]) -> Menu:
    lists = {
        "services": tuple(_service(service) for service in record["services"]),
        "groups": tuple(Group(**group) for group in record["groups"]),
        "examples": _said(record["examples"]),
        "hidden": tuple(record.get("hidden", ())),
        "gone": tuple(_service(service) for service in record.get("gone", ())),
        "elsewhere": tuple(_service(service) for service in record.get("elsewhere", ())),
        "called_here": tuple(_called_here(called) for called in record.get("called_here", ())),
        "learned": {code: Learned(**learned) for code, learned in record.get("learned", {}).items()},
    }
    return Menu(**record | lists)


def _called_here(record: dict[str, Any]) -> CalledHere:
    return CalledHere(**record | {"services": tuple(record["services"]), "cues": _said(record["cues"])})


def _said(record: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """What is said, by language."""
    return {language: tuple(said) for language, said in record.items()}


def _service(record: dict[str, Any]) -> Service:
    keywords = _said(record["keywords"])
    questions = tuple(_question(question) for question in record.get("questions", ()))
    return Service(**record | {"keywords": keywords, "questions": questions})


def _question(record: dict[str, Any]) -> Question:
    choices = tuple(Choice(**choice) for choice in record["choices"])
    conditions = tuple(Condition(**each | {"keys": tuple(each["keys"])}) for each in record["only_if"])
    return Question(**record | {"choices": choices, "only_if": conditions})
