"""The second thread: results, failures, cancelling, closing."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.threads import is_any_left, wait_for


class Desk(QObject):
    """Whoever asked for the work."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.failures: list[Failure] = []
        self.threads: list[str] = []

    @Slot(object)
    def take(self, result: Any) -> None:
        self.results.append(result)
        self.threads.append(QThread.currentThread().objectName())
        self.ended.emit()

    @Slot(object)
    def regret(self, failure: Failure) -> None:
        self.failures.append(failure)
        self.ended.emit()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def _thread_name(_token: Token) -> str:
    return QThread.currentThread().objectName()


def test_the_work_is_done_there_and_the_result_taken_here(jobs: Jobs, qtbot: QtBot) -> None:
    desk = Desk()
    with qtbot.waitSignal(desk.ended):
        jobs.submit(_thread_name, desk.take, desk.regret)
    assert desk.results == ["jobs"]
    assert desk.threads != ["jobs"]


def test_an_exception_is_told_and_the_next_job_is_done(jobs: Jobs, qtbot: QtBot) -> None:
    desk = Desk()

    def fail(_token: Token) -> None:
        raise KeyError("lost")

    with qtbot.waitSignals([desk.ended, desk.ended]):
        jobs.submit(fail, desk.take, desk.regret)
        jobs.submit(_thread_name, desk.take, desk.regret)
    assert "lost" in desk.failures[0].summary
    assert desk.results == ["jobs"]


def test_a_cancelled_job_says_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    desk = Desk()
    started, go_on = threading.Event(), threading.Event()

    def wait(token: Token) -> str:
        started.set()
        go_on.wait(10)
        token.check()
        return "never"

    running = jobs.submit(wait, desk.take, desk.regret)
    queued = jobs.submit(lambda _token: "nor this", desk.take, desk.regret)
    assert started.wait(10)
    running.cancel()
    queued.cancel()
    with qtbot.waitSignal(desk.ended):
        jobs.submit(_thread_name, desk.take, desk.regret)
        go_on.set()
    assert desk.results == ["jobs"]
    assert not desk.failures


def test_closing_cancels_what_is_queued(qtbot: QtBot) -> None:
    jobs, desk = Jobs(), Desk()
    done: list[str] = []
    started, go_on = threading.Event(), threading.Event()

    def wait(_token: Token) -> None:
        started.set()
        go_on.wait(10)
        done.append("first")

    jobs.submit(wait, desk.take, desk.regret)
    jobs.submit(lambda _token: done.append("second"), desk.take, desk.regret)
    assert started.wait(10)
    go_on.set()
    jobs.close()
    assert done == ["first"]


def test_closing_without_a_job_is_quick_and_quiet(qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.close()
    jobs.close()


def test_a_slow_job_holds_no_quick_one_up(jobs: Jobs, qtbot: QtBot) -> None:
    desk = Desk()
    started, go_on = threading.Event(), threading.Event()

    def wait(_token: Token) -> str:
        started.set()
        go_on.wait(10)
        return "slow"

    jobs.slow.submit(wait, desk.take, desk.regret)
    assert started.wait(10)
    with qtbot.waitSignal(desk.ended):
        jobs.submit(_thread_name, desk.take, desk.regret)
    assert desk.results == ["jobs"]
    with qtbot.waitSignal(desk.ended):
        go_on.set()
    assert desk.results == ["jobs", "slow"]
    assert jobs.slow is jobs.slow


def test_closing_ends_the_slow_ones_too(qtbot: QtBot) -> None:
    jobs, desk = Jobs(), Desk()
    cancelled = threading.Event()

    def wait(token: Token) -> None:
        try:
            while True:
                token.check()
        finally:
            cancelled.set()

    jobs.slow.submit(wait, desk.take, desk.regret)
    jobs.close()
    assert cancelled.is_set() or not jobs.slow._thread.isRunning()
    job = jobs.slow.submit(wait, desk.take, desk.regret)
    assert job.token._event.is_set()
    assert not jobs.slow._thread.isRunning()


def test_those_that_hang_are_waited_for_together(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, desk = Jobs(), Desk()
    family = jobs.slow, jobs.writing, jobs
    started, go_on = threading.Barrier(len(family) + 1), threading.Event()

    def hang(_token: Token) -> None:
        started.wait(10)
        go_on.wait(10)

    hanging = [queue.submit(hang, desk.take, desk.regret) for queue in family]
    started.wait(10)
    waits: list[int] = []

    def wait(thread: QThread, worker: QObject, patience: int) -> bool:
        assert all(job.token._event.is_set() for job in hanging)
        waits.append(patience)
        return wait_for(thread, worker, patience)

    monkeypatch.setattr("gd_desktop.app.jobs.CLOSING_MS", 60)
    monkeypatch.setattr("gd_desktop.app.jobs.wait_for", wait)
    try:
        jobs.close()
    finally:
        go_on.set()
        assert all(queue._thread.wait(10_000) for queue in family)
    assert len(waits) == 3
    assert 0 < waits[0] <= 60
    assert waits[1:] == [0, 0]
    assert not is_any_left()
