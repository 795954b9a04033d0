"""Keeps what is raised in a method that Qt calls from getting into Qt.

PySide6 (seen in 6.11.3) has no safe way for it: it stores the exception until Python is next
returned to, writes into what it takes for the exception's message, and raises it again in the next
method that Qt calls meanwhile. In Python 3.11 a division by zero in a `resizeEvent` ends the
process at once, any exception in a plot's item soon.
"""

import sys
from collections.abc import Callable, Iterator
from functools import wraps
from types import FunctionType
from typing import Any

_NOTHING = (
    # What is to be painted, or done.
    *("paint", "paintGL", "initializeGL", "resizeGL", "highlightBlock", "showPopup"),
    *("accept", "reject", "done", "setGeometry", "invalidate"),
    *("setEditorData", "setModelData", "updateEditorGeometry"),
    # What is asked for, and may not be there.
    *("data", "headerData", "createEditor", "loadResource", "createMimeDataFromSelection"),
    *("itemAt", "takeAt"),
)
_NO = (
    *("event", "eventFilter", "viewportEvent", "focusNextPrevChild", "hitButton"),
    "hasHeightForWidth",
)
_COUNTS = ("rowCount", "columnCount", "count")
# What else Qt's own class knows to answer.
_ANSWERED = (
    *("sizeHint", "minimumSizeHint", "minimumSize", "heightForWidth", "flags"),
    *("spacing", "expandingDirections", "shape"),
)
_RECT, _CHANGE = "boundingRect", "itemChange"

_CALLED = frozenset((*_NOTHING, *_NO, *_COUNTS, *_ANSWERED, _RECT, _CHANGE))
_OF_MODELS = ("setData",)  # an item of a scene has a method of the same name that Qt does not call
_Method = Callable[..., Any]


def guard_overrides() -> None:
    """Have every class of Qt's objects that is made from now on raise nothing into Qt: whoever is
    told of exceptions that no one catches is told, and Qt gets nothing, or the next best.
    """
    try:
        from PySide6.QtCore import QObject
    except ImportError:
        return  # whoever needs Qt will say what is missing

    def guard(cls: type[QObject], /, **told: Any) -> None:
        super(QObject, cls).__init_subclass__(**told)
        for name, method in _overrides(cls):
            setattr(cls, name, _guarded(cls, name, method))

    QObject.__init_subclass__ = classmethod(guard)  # type: ignore[assignment]


def is_guarded(method: object) -> bool:
    """Whether a method raises nothing into Qt."""
    return getattr(method, "is_guarded", False)


def is_called_by_qt(cls: type, name: str) -> bool:
    """Whether Qt calls a method of this name, where a class overrides one of Qt's."""
    from PySide6.QtCore import QAbstractItemModel

    if name in _OF_MODELS:
        return issubclass(cls, QAbstractItemModel)
    return name.endswith("Event") or name in _CALLED


def _overrides(cls: type) -> Iterator[tuple[str, FunctionType]]:
    """What of a class, and of what is mixed into it, takes the place of a method of Qt's."""
    from PySide6.QtCore import QObject

    for part in cls.__mro__:
        if part is not cls and issubclass(part, QObject):
            return  # it has been seen when it was made
        for name, method in list(vars(part).items()):
            if (
                is_called_by_qt(cls, name)
                and isinstance(method, FunctionType)
                and getattr(cls, name) is method
                and any(hasattr(base, name) for base in cls.__mro__ if _is_of_qt(base))
            ):
                yield name, method


def _is_of_qt(cls: type) -> bool:
    return cls.__module__.startswith("PySide6.")


def _guarded(cls: type, name: str, method: FunctionType) -> _Method:
    @wraps(method)
    def guarded(self: Any, *args: Any, **told: Any) -> Any:
        try:
            return method(self, *args, **told)
        except Exception:
            sys.excepthook(*sys.exc_info())
            return _next_best(cls, name, self, *args)

    guarded.is_guarded = True  # type: ignore[attr-defined]
    return guarded


def _next_best(cls: type, name: str, item: Any, *args: Any) -> Any:
    """What Qt gets in the place of an answer."""
    if name in _ANSWERED:
        try:
            return getattr(super(cls, item), name)(*args)
        except Exception:  # of sizes alone there may be none of Qt's own
            from PySide6.QtCore import QSize

            return QSize()
    if name == _RECT:
        from PySide6.QtCore import QRectF

        return QRectF()
    if name == _CHANGE:
        return args[-1]  # as it was to be
    return False if name in (*_NO, *_OF_MODELS) else 0 if name in _COUNTS else None
