"""What becomes of objects that no one can reach."""

import gc
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from gd_desktop.ui.garbage import Collector


class Knot:
    """Holds itself, so that only a collection lets go of it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector() -> Collector:
    """One that goes by this hand alone, from its beginning."""
    made = Collector()
    made.timer.stop()
    return made


def test_it_goes_by_itself_in_the_windows_thread_alone(qapp: QApplication) -> None:
    # Python's own collection runs in whichever thread allocates, the engine's included.
    assert not gc.isenabled()
    collector = qapp.property("garbage")
    assert isinstance(collector, Collector)
    assert collector.timer.isActive()
    assert collector.thread() is QApplication.instance().thread()


def test_what_has_become_old_goes_too(collector: Collector) -> None:
    gc.collect()
    knot = Knot()
    gone = weakref.ref(knot)
    for _ in range(3):
        gc.collect()  # it is old now
    del knot
    kept = [[number] for number in range(1000)]
    for _ in range(4):
        assert gone() is not None
        collector._tick()
    assert gone() is None
    assert len(kept) == 1000


def test_where_little_was_made_nothing_is_looked_through(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[bool] = []
    gc.collect()
    monkeypatch.setattr(gc, "collect", lambda: collected.append(True))
    for _ in range(40):
        collector._tick()
    assert not collected
    kept = [[number] for number in range(1000)]
    collector._tick()
    assert collected
    assert len(kept) == 1000
