"""A menu in use on a line that answers."""

import pytest

from tests.menus.city_it import CityIT
from tests.support.town import Town


@pytest.fixture
def it(town: Town) -> CityIT:
    return CityIT(town)
