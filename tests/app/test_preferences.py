"""The Appearance's sole writer."""

import pytest

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance


def test_a_change_is_told_once_and_no_change_not_at_all() -> None:
    preferences = Preferences(Appearance())
    told: list[Appearance] = []
    preferences.changed.connect(lambda _old, new: told.append(new))
    preferences.change(decimals=2)
    preferences.change(decimals=2)
    assert told == [Appearance(decimals=2)]


@pytest.mark.parametrize(
    "field", [{"theme": "pink"}, {"decimals": 99}, {"rate_letter": "q"}, {"log_cost": 1}]
)
def test_what_cannot_be_is_refused_and_changes_nothing(field: dict[str, object]) -> None:
    preferences = Preferences(Appearance())
    with pytest.raises(ValueError, match=r"."):
        preferences.change(**field)
    assert preferences.appearance == Appearance()
