"""The Appearance's sole writer."""

import pytest

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.school import School
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


def test_what_a_school_has_locked_cannot_be_changed_but_lent() -> None:
    school = School(Appearance(theme="projector", decimals=4), frozenset({"theme"}))
    preferences = Preferences(Appearance(theme="dark", decimals=1), school=school)
    told: list[Appearance] = []
    preferences.changed.connect(lambda _old, new: told.append(new))
    assert preferences.appearance == Appearance(theme="projector", decimals=1)
    preferences.change(theme="light")
    preferences.become(Appearance(theme="light", decimals=1))
    assert told == []
    with preferences.lent(theme="light"):
        assert preferences.appearance == Appearance(theme="light", decimals=1)
    assert told == [Appearance(theme="light", decimals=1), preferences.appearance]
    preferences.become(preferences.usual)
    assert preferences.appearance == Appearance(theme="projector", decimals=4)
    assert preferences.to_keep(preferences.appearance) == Appearance(theme="dark", decimals=4)
    with pytest.raises(RuntimeError), preferences.lent(theme="light"):
        raise RuntimeError
    assert preferences.appearance.theme == "projector"
