"""How many there are of what could be left over."""

import gc
import threading
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_TASKS, _FILES = Path("/proc/self/task"), Path("/proc/self/fd")


def census() -> dict[str, int]:
    """Counts of what lives on in the process."""
    gc.collect()
    objects = [one for one in gc.get_objects() if isinstance(one, QObject) and isValid(one)]
    dispatcher = QAbstractEventDispatcher.instance()
    return {
        "windows": len(QApplication.topLevelWidgets()),
        "widgets": len(QApplication.allWidgets()),
        "QObjects": len(objects),
        "timers": sum(isinstance(one, QTimer) and one.isActive() for one in objects),
        "timer events": sum(
            len(dispatcher.registeredTimers(one))
            for one in objects
            if one.thread() is dispatcher.thread()
        ),
        "threads running": sum(isinstance(one, QThread) and one.isRunning() for one in objects),
        "Python's threads": threading.active_count(),
        "threads": _threads(),
        "open files": len(list(_FILES.iterdir())) if _FILES.exists() else 0,
    }


def kinds() -> Counter[str]:
    """How many objects there are of each type that Python knows of, to find what grows."""
    gc.collect()
    return Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.get_objects())


def widgets() -> list[QWidget]:
    """The windows that are left."""
    return QApplication.topLevelWidgets()


def _threads() -> int:
    """Those of the process, less those of Qt's own pool: they end when they have had nothing to do
    for a while.
    """
    if not _TASKS.exists():
        return 0
    count = 0
    for task in _TASKS.iterdir():
        try:
            count += not (task / "comm").read_text().startswith("Thread (pooled)")
        except OSError:
            continue  # it has ended meanwhile
    return count
