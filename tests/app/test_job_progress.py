"""How far a job is, as the one who asked for it is told."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs, Token


class Desk(QObject):
    """Whoever asked for the work."""

    ended = Signal()
    heard = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.shares: list[float] = []
        self.threads: set[str] = set()

    @Slot(object)
    def take(self, _result: Any) -> None:
        self.ended.emit()

    @Slot(object)
    def regret(self, _failure: Failure) -> None:
        self.ended.emit()

    @Slot(float)
    def hear(self, share: float) -> None:
        self.shares.append(share)
        self.threads.add(QThread.currentThread().objectName())
        self.heard.emit(share)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_shares_are_told_in_their_order_and_in_the_thread_of_the_one_who_asked(
    jobs: Jobs, qtbot: QtBot
) -> None:
    desk = Desk()

    def work(token: Token) -> None:
        for share in (0.0, 0.25, 1.0):
            token.tell(share)

    with qtbot.waitSignal(desk.ended):
        jobs.submit(work, desk.take, desk.regret, desk.hear)
    assert desk.shares == [0.0, 0.25, 1.0]
    assert desk.threads.isdisjoint({"jobs"})


def test_work_that_no_one_listens_to_tells_all_the_same(jobs: Jobs, qtbot: QtBot) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.ended):
        jobs.submit(lambda token: token.tell(0.5), desk.take, desk.regret)
    Token().tell(0.5)
    assert desk.shares == []


def test_a_cancelled_job_ends_with_the_next_share_and_tells_nothing_more(
    jobs: Jobs, qtbot: QtBot
) -> None:
    desk, went_on = Desk(), threading.Event()
    go_on = threading.Event()

    def work(token: Token) -> None:
        token.tell(0.5)
        go_on.wait(10)
        token.tell(0.75)
        went_on.set()

    with qtbot.waitSignal(desk.heard):
        job = jobs.submit(work, desk.take, desk.regret, desk.hear)
    job.cancel()
    go_on.set()
    with qtbot.waitSignal(desk.ended):
        jobs.submit(lambda _token: None, desk.take, desk.regret)
    assert desk.shares == [0.5]
    assert not went_on.is_set()
