"""What is raised in a method that Qt calls is told, and does not get into Qt."""

# ruff: noqa: N802
# The names are Qt's.

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication, QGraphicsObject, QLayout, QWidget

from gd_desktop.app.overrides import is_guarded

EVENT = QEvent(QEvent.Type.User)
NOWHERE = QModelIndex()


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[list[BaseException]]:
    """What whoever is told of exceptions has been told."""
    heard: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(error))
    yield heard
    heard.clear()  # their tracebacks hold the widgets that raised them


class Thing(QObject):
    def event(self, event: QEvent) -> bool:
        return bool(1 / 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        raise KeyError(3)

    def setObjectName(self, name: str) -> None:  # type: ignore[override]
        raise ValueError(name)


class Mixed:
    def timerEvent(self, _event: QEvent) -> None:
        raise ArithmeticError

    def sizeHint(self) -> QSize:
        raise ArithmeticError("a trial")


class Part(Mixed, QWidget):
    def heightForWidth(self, _wide: int) -> int:
        return int("many")


class Row(QLayout):
    def sizeHint(self) -> QSize:
        raise ArithmeticError

    def count(self) -> int:
        raise ArithmeticError

    def itemAt(self, _place: int) -> None:
        raise ArithmeticError


class Shape(QGraphicsObject):
    def boundingRect(self) -> QRectF:
        raise ArithmeticError

    def shape(self) -> QPainterPath:
        raise ArithmeticError

    def itemChange(self, _change: object, _value: object) -> object:
        raise ArithmeticError


class Model(QAbstractListModel):
    def rowCount(self, _parent: object = NOWHERE) -> int:
        raise ArithmeticError

    def data(self, _index: object, _role: int = 0) -> object:
        raise ArithmeticError

    def setData(self, _index: object, _value: object, _role: int = 0) -> bool:
        raise ArithmeticError

    def flags(self, _index: object) -> Qt.ItemFlag:
        raise ArithmeticError


def test_an_event_is_not_handled_and_what_was_raised_is_told_as_it_was(
    told: list[BaseException],
) -> None:
    thing, other = Thing(), Thing()
    assert QCoreApplication.sendEvent(thing, EVENT) is False
    assert [repr(error) for error in told] == ["ZeroDivisionError('division by zero')"]
    assert told[0].__traceback__ is not None
    thing.installEventFilter(other)
    assert QCoreApplication.sendEvent(thing, EVENT) is False
    assert repr(told[1]) == "KeyError(3)"


def test_what_python_alone_calls_raises_as_ever(told: list[BaseException]) -> None:
    with pytest.raises(ValueError, match="a name"):
        Thing().setObjectName("a name")
    assert not told


def test_an_end_that_is_wanted_is_not_held_up(told: list[BaseException]) -> None:
    class Ending(QObject):
        def event(self, _event: QEvent) -> bool:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Ending().event(EVENT)
    assert not told


def test_what_is_mixed_in_is_guarded_too(told: list[BaseException]) -> None:
    part = Part()
    assert part.sizeHint() == QWidget().sizeHint()
    part.timerEvent(EVENT)
    assert part.heightForWidth(100) == QWidget().heightForWidth(100)
    assert [type(error) for error in told] == [ArithmeticError, ArithmeticError, ValueError]
    # By itself it is nothing of Qt's.
    with pytest.raises(ArithmeticError):
        Mixed().sizeHint()


def test_where_qt_has_no_answer_of_its_own_either(told: list[BaseException]) -> None:
    row, shape = Row(), Shape()
    told.clear()
    assert (row.sizeHint(), row.count(), row.itemAt(0)) == (QSize(), 0, None)
    assert shape.boundingRect() == QRectF()
    assert shape.shape().boundingRect() == QRectF()
    change = QGraphicsObject.GraphicsItemChange.ItemVisibleChange
    assert shape.itemChange(change, "as it was") == "as it was"
    assert len(told) == 7  # Qt's own shape asks for the rectangle again


def test_a_model_that_fails_has_nothing_in_it(told: list[BaseException]) -> None:
    model, nothing = Model(), QModelIndex()
    assert (model.rowCount(), model.data(nothing), model.setData(nothing, 1)) == (0, None, False)
    assert model.flags(nothing) == QAbstractListModel.flags(model, nothing)
    assert len(told) == 4


def test_a_class_is_guarded_once(told: list[BaseException]) -> None:
    class Child(Thing):
        pass

    assert "event" not in vars(Child)
    assert is_guarded(Child.event)
    assert not is_guarded(Thing.setObjectName)
    QCoreApplication.sendEvent(Child(), EVENT)
    assert len(told) == 1


# Imports all of the app, and tells what its classes and pyqtgraph's override of Qt's.
_LOOK = """
import importlib, pkgutil, types
import gd_desktop.ui.launch
from PySide6.QtCore import QObject
from gd_desktop.app.overrides import is_called_by_qt, is_guarded

for module in pkgutil.walk_packages(gd_desktop.__path__, "gd_desktop."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)

def classes(of):
    for one in of.__subclasses__():
        yield one
        yield from classes(one)

for one in set(classes(QObject)):
    home = one.__module__.partition(".")[0]
    if home in ("gd_desktop", "pyqtgraph"):
        for name, method in vars(one).items():
            of_qt = [b for b in one.__mro__ if b.__module__.startswith("PySide6.")]
            is_override = any(hasattr(base, name) for base in of_qt)
            if isinstance(method, types.FunctionType) and is_override and name[0] != "_":
                called = is_called_by_qt(one, name)
                print(home, one.__name__, name, int(called), int(is_guarded(method)))
"""
# Of what the app overrides, these are called by Python alone, which is to know what was raised.
_OF_PYTHON = {"addItem", "addWidget", "close", "open", "setData", "setEnabled", "setSpacing"}
_OF_PYTHON |= {"setToolTip"}


def test_all_that_qt_calls_of_the_app_and_of_pyqtgraph_is_guarded() -> None:
    # In a process of its own: here the tests have classes too.
    program = [sys.executable, "-c", _LOOK]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    found = [line.split() for line in ended.stdout.splitlines()]
    assert len({kind for home, kind, *_ in found if home == "gd_desktop"}) > 150
    assert not [line for line in found if line[3] != line[4]]
    # Whoever overrides more says here, or in app/overrides.py, who calls it.
    left = {name for home, _, name, called, _ in found if home == "gd_desktop" and called == "0"}
    assert left == _OF_PYTHON
