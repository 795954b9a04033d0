"""What of the window can be saved by itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from gd_desktop.ui.pages.neuron_page import NeuronPage
from gd_desktop.ui.pages.picture_desk import PictureDesk

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

WINDOW, PICTURE, TABLE = "window", "picture", "table"
_Finder = Callable[["MainWindow"], QWidget | None]


class Part(NamedTuple):
    """Something of a window. `name` is a key of `export_labels.PARTS`, and stands in file names."""

    name: str
    find: _Finder

    def seen_in(self, window: "MainWindow") -> QWidget | None:
        """The part of a window, if it is seen there."""
        found = self.find(window)
        return found if found is not None and found.isVisible() else None


def parts_of(window: "MainWindow") -> list[Part]:
    """What of a window is seen, in the order in which it is offered; the table, which is always
    there while a run alone is shown, comes last.
    """
    seen = [part for part in _PARTS if part.seen_in(window) is not None]
    return seen if window.stage.is_racing else [*seen, Part(TABLE, _table)]


def _whole(window: "MainWindow") -> QWidget:
    return window


def _picture(window: "MainWindow") -> QWidget | None:
    desk = window.desks.current
    return desk.picture.card if isinstance(desk, PictureDesk) else None


def _beside(window: "MainWindow") -> QWidget | None:
    return window.desks.current.tray


def _cost(window: "MainWindow") -> QWidget:
    return window.cost_card


def _neuron(window: "MainWindow") -> NeuronPage | None:
    page = window.desks.current.page
    return page if isinstance(page, NeuronPage) else None


def _data(window: "MainWindow") -> QWidget | None:
    page = _neuron(window)
    return page.data_card if page is not None else None


def _landscape(window: "MainWindow") -> QWidget | None:
    page = _neuron(window)
    return page.landscape_card if page is not None else None


def _chain_rule(window: "MainWindow") -> QWidget | None:
    page = _neuron(window)
    return page.study_card if page is not None else None


def _paths(window: "MainWindow") -> QWidget | None:
    return window.stage.page.path_card if window.stage.page is not None else None


def _costs(window: "MainWindow") -> QWidget | None:
    return window.stage.page.cost_card if window.stage.page is not None else None


def _ranking(window: "MainWindow") -> QWidget | None:
    return window.stage.page.ranking_card if window.stage.page is not None else None


def _table(window: "MainWindow") -> QWidget:
    return window.iterations_panel


_PARTS = (
    Part(WINDOW, _whole),
    Part(PICTURE, _picture),
    Part("beside", _beside),
    Part("data", _data),
    Part("landscape", _landscape),
    Part("chain-rule", _chain_rule),
    Part("cost", _cost),
    Part("paths", _paths),
    Part("costs", _costs),
    Part("ranking", _ranking),
)
