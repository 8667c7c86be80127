"""What everything is called in Redis. Every key begins `townline:{city}:`; none holds a phone number or a word."""

SHARED = "_"
"""The city of what belongs to the installation."""


def cities() -> str:
    """Set: the ids of the cities of this installation."""
    return f"townline:{SHARED}:cities"


def leader() -> str:
    """String: which clock process is sweeping now."""
    return f"townline:{SHARED}:leader"


def copied() -> str:
    """String: written before it is asked whether a replica has all that was written."""
    return f"townline:{SHARED}:copied"


def blob(digest: str) -> str:
    """String: a file by its SHA-256 (a street index)."""
    return f"townline:{SHARED}:blob:{digest}"


def city(city_id: str) -> str:
    """String: the city's document, sealed."""
    return f"townline:{city_id}:city"


def city_version(city_id: str) -> str:
    """Integer: the version of the city's document."""
    return f"townline:{city_id}:version"


def menus(city_id: str) -> str:
    """Hash: every menu that the line ever used: its number → its file, sealed."""
    return f"townline:{city_id}:menus"


def service_lists(city_id: str) -> str:
    """Hash: the last good service list of each provider, and what was wrong with a later one, sealed."""
    return f"townline:{city_id}:service-lists"


def talk(city_id: str, session: str) -> str:
    """Hash: a conversation: `state` (sealed), `number` (turns committed), `lock`, `until` (ms).

    `called`: which of the city's numbers a text came to that is still to be answered.
    """
    return f"townline:{city_id}:talk:{session}"


def reply(city_id: str, request: str) -> str:
    """String: the bytes a webhook request was answered with, sealed."""
    return f"townline:{city_id}:reply:{request}"


def held(city_id: str) -> str:
    """Sorted set: conversations in which a text is waiting for what follows; score: when it is answered anyway."""
    return f"townline:{city_id}:held"


def report(city_id: str, reference: str) -> str:
    """Hash: a report and its life."""
    return f"townline:{city_id}:report:{reference}"


def reports(city_id: str) -> str:
    """Sorted set: every reference; score: when it was filed."""
    return f"townline:{city_id}:reports"


def outbox(city_id: str, provider: str) -> str:
    """Sorted set: references to be delivered (or looked for, or asked after); score: when that is due."""
    return f"townline:{city_id}:outbox:{provider}"


def follow(city_id: str, provider: str) -> str:
    """Sorted set: references whose request may still change; score: when to ask next."""
    return f"townline:{city_id}:follow:{provider}"


def numbered(city_id: str, fingerprint: str) -> str:
    """Set: the references of the reports that are, or follow, one request of one provider."""
    return f"townline:{city_id}:numbered:{fingerprint}"


def early(city_id: str, fingerprint: str) -> str:
    """List: news of a request that came before its number did, each sealed, oldest first."""
    return f"townline:{city_id}:early:{fingerprint}"


def update_known(city_id: str, fingerprint: str) -> str:
    """String: this piece of news, which has an id of its own, came before."""
    return f"townline:{city_id}:pushed:{fingerprint}"


def updates_asked(city_id: str, provider: str) -> str:
    """String: when a provider was last asked for such news, in seconds since 1970."""
    return f"townline:{city_id}:updates:{provider}"


def near(city_id: str, fingerprint: str) -> str:
    """Sorted set: references of one service in one square of the map; score: when each was filed."""
    return f"townline:{city_id}:near:{fingerprint}"


def polled(city_id: str, provider: str, minute: int) -> str:
    """Integer: how often a provider was asked what became of requests, in one minute since 1970."""
    return f"townline:{city_id}:polled:{provider}:{minute}"


def notice(city_id: str, notice_id: str) -> str:
    """Hash: one text about one change."""
    return f"townline:{city_id}:notice:{notice_id}"


def notices(city_id: str) -> str:
    """Sorted set: notices not sent yet; score: when each is due."""
    return f"townline:{city_id}:notices"


def person(city_id: str, fingerprint: str) -> str:
    """Sorted set: the references of one phone number; score: when each was filed."""
    return f"townline:{city_id}:person:{fingerprint}"


def opted_out(city_id: str, fingerprint: str) -> str:
    """String: since when (ISO 8601) a phone number wants no texts."""
    return f"townline:{city_id}:optout:{fingerprint}"


def counter(city_id: str, hour: str) -> str:
    """Hash: what was counted in one hour ("2026112107", UTC)."""
    return f"townline:{city_id}:count:{hour}"


def reported(city_id: str) -> str:
    """Hash: how many reports were filed on a street; fields: fingerprints of the streets' names."""
    return f"townline:{city_id}:reported"


def geocoded(city_id: str, fingerprint: str) -> str:
    """String: what other people's maps answered to a question, sealed; or that somebody is asking them."""
    return f"townline:{city_id}:geocoded:{fingerprint}"


def history(city_id: str, reference: str) -> str:
    """List: every step of a report's life, oldest first, each sealed."""
    return f"townline:{city_id}:history:{reference}"


def pause(city_id: str, provider: str) -> str:
    """String: until when (seconds) nothing is sent to a provider that is down or asked for patience."""
    return f"townline:{city_id}:pause:{provider}"


def shown(city_id: str, provider: str) -> str:
    """String: this provider has shown one of our marks in a list; the fingerprint of the address that did."""
    return f"townline:{city_id}:shown:{provider}"


def providers(city_id: str) -> str:
    """Set: the names of all providers that a report was ever filed for."""
    return f"townline:{city_id}:providers"


def bell(work: str) -> str:
    """String: the clock has rung for this work, and nobody has come yet."""
    return f"townline:{SHARED}:bell:{work}"


def staff() -> str:
    """Hash: the people of the city who may sign in: id → what is sealed about them."""
    return f"townline:{SHARED}:staff"


def staff_invitation(digest: str) -> str:
    """String: whose link this is, by the hash of its secret."""
    return f"townline:{SHARED}:staff-invitation:{digest}"


def staff_session(digest: str) -> str:
    """String: whose session this is, by the hash of its token."""
    return f"townline:{SHARED}:staff-session:{digest}"


def phone(person: str) -> str:
    """Hash: somebody at the browser phone: `person`, `call` (both sealed)."""
    return f"townline:{SHARED}:phone:{person}"


def phone_turns(person: str) -> str:
    """List: the turns of their present call, as the page shows them, each sealed."""
    return f"townline:{SHARED}:phone:{person}:turns"


def phone_texts(person: str) -> str:
    """List: the texts they sent and the line's answers, each sealed."""
    return f"townline:{SHARED}:phone:{person}:texts"


def phone_said(person: str) -> str:
    """List: all that was said, written and done, as a transcript has it, each sealed."""
    return f"townline:{SHARED}:phone:{person}:said"


def phone_late(person: str) -> str:
    """Sorted set: texts that the carrier holds back, each sealed; score: when it delivers them."""
    return f"townline:{SHARED}:phone:{person}:late"


def phone_city() -> str:
    """List: what people at the browser phone let the city do, each sealed."""
    return f"townline:{SHARED}:phone-city"


def phone_photo(person: str, name: str) -> str:
    """String: a photo that somebody sends, made harmless, sealed."""
    return f"townline:{SHARED}:phone:{person}:photo:{name}"


def phone_lock(person: str) -> str:
    """String: the line is being asked something for this person now."""
    return f"townline:{SHARED}:phone:{person}:lock"


def phone_number(fingerprint: str) -> str:
    """String: a number of the browser phone that somebody has."""
    return f"townline:{SHARED}:phone-number:{fingerprint}"


def photo(city_id: str, name: str) -> str:
    """Hash: a photo: `state`, `at`, `source` and `content` (both sealed), `report`. It runs out unless it is filed."""
    return f"townline:{city_id}:photo:{name}"


def photo_regretted(city_id: str, fingerprint: str) -> str:
    """String: this phone number was told lately that a photo of its could not be used."""
    return f"townline:{city_id}:photo-regretted:{fingerprint}"


def photos_sent(city_id: str, fingerprint: str, day: str) -> str:
    """Integer: how many photos came from this phone number on one day ("20261121", UTC)."""
    return f"townline:{city_id}:photos-sent:{day}:{fingerprint}"


def photos_to_fetch(city_id: str) -> str:
    """Sorted set: photos that are still with the carrier; score: when each is to be fetched."""
    return f"townline:{city_id}:photos-to-fetch"


def photos_filed(city_id: str) -> str:
    """Sorted set: photos of filed reports; score: when to look whether each may be dropped."""
    return f"townline:{city_id}:photos-filed"
