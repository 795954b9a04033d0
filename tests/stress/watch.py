"""Whatever goes wrong anywhere in the process: exceptions, and what Qt complains of."""

import re
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# What the platform without a screen says of windows, tooltips and menus.
_OF_NO_SCREEN = re.compile(
    r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"
)


class Watch:
    """Collects exceptions that nobody caught, in any thread, and Qt's warnings."""

    def __init__(self) -> None:
        self._exceptions: list[str] = []
        self._messages: list[str] = []
        self.exceptions = self.messages = 0  # all that there were
        sys.excepthook = self._note_exception
        sys.unraisablehook = self._note_unraisable
        threading.excepthook = self._note_threads
        qInstallMessageHandler(self._note_message)

    def take(self) -> list[str]:
        """What has been noted since the last call."""
        noted = [*self._exceptions, *self._messages]
        self._exceptions, self._messages = [], []
        return noted

    def note(self, complaint: str) -> None:
        """Something that went wrong elsewhere."""
        self.exceptions += 1
        self._exceptions.append(complaint)

    def _note_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.note("".join(traceback.format_exception(kind, error, trace)))
        # Python keeps them for a debugger, and with them all that the functions had in hand.
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            vars(sys).pop(name, None)

    def _note_unraisable(self, what: "sys.UnraisableHookArgs") -> None:
        told = traceback.format_exception(what.exc_type, what.exc_value, what.exc_traceback)
        self.note(f"{what.err_msg}: {what.object!r}\n{''.join(told)}")

    def _note_threads(self, what: threading.ExceptHookArgs) -> None:
        told = traceback.format_exception(what.exc_type, what.exc_value, what.exc_traceback)
        self.note(f"in {what.thread}:\n{''.join(told)}")

    def _note_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if _OF_NO_SCREEN.search(message) is None:
            self.messages += 1
            self._messages.append(f"Qt: {message}\n{''.join(traceback.format_stack(limit=12))}")
