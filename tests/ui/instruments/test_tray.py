"""The card beside a picture, with instruments that only count."""

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop import mountain_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.launch import App
from gd_desktop.ui.theme import Theme, load_theme
from tests.ui.conftest import Opener, frame_of


class Counter(Instrument):
    """Takes down what is asked of it."""

    made = 0

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        type(self).made += 1
        self.asked: list[str] = []

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        self.asked.append("dress")

    def show_frame(self, frame: Frame) -> None:
        assert "dress" in self.asked
        self.asked.append("frame")

    def go_home(self) -> None:
        self.asked.append("home")

    def hurry(self) -> None:
        self.asked.append("hurry")


class Misty(Counter):
    """Hides by itself what the fog hides."""

    knows_fog = True

    def set_fog(self, on: bool, animated: bool = True) -> None:
        self.asked.append(f"fog {on}")


ONE, TWO = Label("One", "The first."), Label("Two", "The second.")


@pytest.fixture
def app(open_app: Opener) -> App:
    return open_app(Setup())


@pytest.fixture
def tray(app: App, qtbot: QtBot) -> Tray:
    Counter.made = Misty.made = 0
    made = Tray(app.session, app.jobs, {"one": (ONE, Counter), "two": (TWO, Misty)})
    qtbot.addWidget(made)
    made.dress(load_theme("light"), Appearance())
    return made


def counter(tray: Tray) -> Counter:
    assert isinstance(tray.instrument, Counter)
    return tray.instrument


def test_it_is_empty_and_hidden_at_first(tray: Tray) -> None:
    assert tray.names == ("one", "two")
    assert (tray.opened, tray.instrument) == ("", None)
    assert tray.isHidden()
    assert Counter.made == Misty.made == 0


def test_an_instrument_is_made_once_and_gets_the_newest_frame_when_it_is_opened(
    tray: Tray, app: App
) -> None:
    tray.show_frame(frame_of(app))
    for _ in range(3):
        tray.open("one")
        assert not tray.isHidden()
        assert tray.heading.text() == "ONE"
        assert tray.accessibleName() == "One"
        tray.open("")
        assert tray.isHidden()
    assert Counter.made == 1
    tray.open("one")
    assert counter(tray).asked == ["dress", *["frame"] * 4]


def test_only_the_open_one_sees_frames(tray: Tray, app: App) -> None:
    tray.open("one")
    first = counter(tray)
    tray.open("two")
    seen = list(first.asked)
    tray.show_frame(frame_of(app))
    assert first.asked == seen
    assert counter(tray).asked.count("frame") == 1
    tray.go_home()
    tray.hurry()
    assert counter(tray).asked[-2:] == ["home", "hurry"]


def test_what_is_not_offered_opens_nothing(tray: Tray) -> None:
    tray.open("three")
    assert (tray.opened, tray.instrument) == ("", None)
    tray.go_home()
    tray.hurry()


def test_fog_covers_what_would_show_more_than_has_been_felt(tray: Tray, app: App) -> None:
    tray.show_frame(frame_of(app))
    tray.open("one")
    tray.set_fog(True)
    cover = tray._cover
    assert tray._stack.currentWidget() is cover
    assert cover.text() == mountain_labels.IN_FOG
    tray.open("two")
    assert tray._stack.currentWidget() is tray.instrument
    assert "fog True" in counter(tray).asked
    tray.set_fog(False)
    assert counter(tray).asked[-2:] == ["fog False", "frame"]
    tray.open("one")
    assert tray._stack.currentWidget() is tray.instrument


def test_its_button_asks_to_be_closed(tray: Tray, qtbot: QtBot) -> None:
    tray.open("one")
    with qtbot.waitSignal(tray.closed):
        tray._close.click()


def test_what_an_instrument_says_is_passed_on(tray: Tray, qtbot: QtBot) -> None:
    tray.open("one")
    with qtbot.waitSignal(tray.told) as told:
        counter(tray).told.emit("something")
    assert told.args == ["something"]
