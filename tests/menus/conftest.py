"""A menu in use on a line that answers."""

import pytest

from demo.town import Town
from tests.menus.city_it import CityIT


@pytest.fixture
def it(town: Town) -> CityIT:
    return CityIT(town)
