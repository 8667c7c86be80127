"""Prometheus' text format (version 0.0.4), written by hand: three kinds of lines, and three characters to escape."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Sample:
    """One value of a figure. Its labels are its own alone among the figure's values."""

    name: str
    value: float
    labels: Mapping[str, str] = field(default_factory=dict)


def written(figures: Mapping[str, str], samples: Iterable[Sample]) -> str:
    """The figures in their order, each with what it is and its values. Those that end in _total only ever grow."""
    by_name: dict[str, list[Sample]] = {name: [] for name in figures}
    for sample in samples:
        by_name[sample.name].append(sample)
    return "".join(f"{line}\n" for name, told in figures.items() for line in _lines(name, told, by_name[name]))


def _lines(name: str, told: str, samples: Iterable[Sample]) -> Iterator[str]:
    yield f"# HELP {name} {told}"
    yield f"# TYPE {name} {'counter' if name.endswith('_total') else 'gauge'}"
    for sample in samples:
        labels = ",".join(f'{label}="{_escaped(value)}"' for label, value in sample.labels.items())
        yield f"{name}{{{labels}}} {round(sample.value, 3)}" if labels else f"{name} {round(sample.value, 3)}"


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
