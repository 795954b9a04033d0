"""Of many wishes the newest counts, and so does what is told of it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.ui.newest import Newest


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_the_progress_of_the_work_is_passed_on(jobs: Jobs, qtbot: QtBot) -> None:
    newest, shares = Newest(jobs), list[float]()
    newest.progressed.connect(shares.append)

    def work(token: Token) -> str:
        token.tell(0.5)
        token.tell(1.0)
        return "done"

    with qtbot.waitSignal(newest.found):
        newest.want(work)
    assert shares == [0.5, 1.0]


def test_of_cancelled_work_nothing_is_heard_though_it_was_on_its_way(
    jobs: Jobs, qtbot: QtBot
) -> None:
    newest, shares = Newest(jobs), list[float]()
    newest.progressed.connect(shares.append)
    told = threading.Event()

    def first(token: Token) -> str:
        token.tell(0.1)
        told.set()
        return "first"

    def second(token: Token) -> str:
        token.tell(0.9)
        return "second"

    newest.want(first)
    # The share and the result now wait in this thread's queue.
    assert told.wait(10)
    newest.cancel()
    with qtbot.waitSignal(newest.found) as found:
        newest.want(second)
    assert found.args == ["second"]
    assert shares == [0.9]
