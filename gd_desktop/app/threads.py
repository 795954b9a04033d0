"""The end of worker threads, and of those that do not end."""

import logging
import os
import sys

from PySide6.QtCore import QObject, QThread

# What is under way is over by then, unless it hangs.
CLOSING_MS = 10_000

# Python cannot end a thread, and Qt ends the process when one is deleted that still runs, or what
# works in it: both are kept for as long as they go on.
_left: list[tuple[QThread, QObject]] = []


def wait_for(thread: QThread, worker: QObject, patience: int | None = None) -> bool:
    """Wait at most so many milliseconds (None: CLOSING_MS) for a thread that was told to end;
    whether it did. One that did not is left to itself, with the worker that lives in it.
    """
    if any(thread is other for other, _ in _left):
        return thread.isFinished()
    has_ended = thread.wait(CLOSING_MS if patience is None else patience)
    if not has_ended:
        _left.append((thread, worker))
    return has_ended


def is_any_left() -> bool:
    """Whether a thread that was left to itself still runs."""
    _left[:] = [(thread, worker) for thread, worker in _left if not thread.isFinished()]
    return bool(_left)


def end_process(status: int) -> None:
    """End the process if a thread was left to itself and still runs; else do nothing.

    To be called last, when all is written: what Python and Qt do at their end would wait for that
    thread, or abort.
    """
    if not is_any_left():
        return
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            stream.flush()
    os._exit(status)
