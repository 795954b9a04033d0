"""Catches what nothing else has caught, in whichever thread, and hands it to the window's."""

import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from gd_desktop.app.frame import Failure
from gd_desktop.io import log
from gd_desktop.io.streams import say

_MOST = 200  # that wait to be told; a fault in an endless loop would fill the memory
_TOLD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Hooks(QObject):
    """What Python and Qt call with what went wrong. It is written into the log, the first of each
    kind on standard error too, and told by `caught`.

    None of them raises, whatever there is no room or no standard error for. `install` and
    `put_back` are called in the window's thread.
    """

    caught = Signal(object)  # Failure
    _waits = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Failure] = deque(maxlen=_MOST)
        self._lock = threading.Lock()
        self._seen: set[str] = set()
        # Never at once: a fault in a paint is told when the paint is over, and what was raised
        # before there was a window, when it is there.
        self._waits.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be called from now on."""
        self._thread_hook, self._unraisable_hook = threading.excepthook, sys.unraisablehook
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._note_unraisable
        self._message_handler = qInstallMessageHandler(self._note_message)

    def put_back(self) -> None:
        """Be called no more."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook
        qInstallMessageHandler(self._message_handler)

    # --- in any thread

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An exception that came out of a slot, of a method that Qt calls, or of the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        with suppress(Exception):
            self._tell(error.with_traceback(trace), sys.__excepthook__, kind, error, trace)

    def _take_of_thread(self, told: threading.ExceptHookArgs) -> None:
        """An exception that ended a thread of Python's."""
        if told.exc_value is None or issubclass(told.exc_type, SystemExit):
            return
        with suppress(Exception):
            error = told.exc_value.with_traceback(told.exc_traceback)
            self._tell(error, threading.__excepthook__, told)

    def _tell(self, error: BaseException, show: Callable[..., object], *told: object) -> None:
        failure = Failure.of(error)
        with self._lock:
            is_new = failure.kind not in self._seen
            self._seen.add(failure.kind)
            was_empty = not self._waiting
            self._waiting.append(failure)
        if was_empty:
            self._waits.emit()
        if is_new:
            show(*told)

    def _note_unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        """An exception where there is no one to raise it for, as when an object dies."""
        with suppress(Exception):
            where = f"{told.err_msg or 'Exception ignored in'}: {told.object!r}"
            details = "".join(
                traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback)
            )
            log.fault(where, f"{where}\n{details}")
            self._unraisable_hook(told)

    def _note_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """What Qt has to say."""
        with suppress(Exception):
            if kind in _TOLD:
                log.warn(f"Qt: {message}")
            if self._message_handler is not None:
                self._message_handler(kind, context, message)
            elif kind is not QtMsgType.QtDebugMsg:
                say(qFormatLogMessage(kind, context, message))

    # --- in the window's thread

    @Slot()
    def _pass_on(self) -> None:
        with self._lock:
            waiting = tuple(self._waiting)
            # Where telling fails too, what that raises waits for the next time: the window goes on.
            self._waiting.clear()
        for failure in waiting:
            self.caught.emit(failure)
