"""Everything once, before it counts: what is made when it is first asked for and then kept."""

import importlib
import pkgutil
from functools import partial
from typing import TYPE_CHECKING

from deeds import Deed
from dialogs import answer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import gd_desktop
from gd_desktop.core.setup import PROBLEMS
from gd_desktop.io.settings import Settings, window_setup

if TYPE_CHECKING:
    from user import User

_NO_MODULES = ("__main__", "self_checks")  # a command that ends the process, and its checks


def load_all_modules() -> None:
    """Python keeps a module for good, and Qt the tables of its classes."""
    for module in pkgutil.walk_packages(gd_desktop.__path__, "gd_desktop."):
        if module.name.rpartition(".")[2] not in _NO_MODULES:
            importlib.import_module(module.name)


def rehearse(user: "User") -> None:
    """Choose everything in the menus, in each model, and answer whatever asks something.

    Each first time leaves some pieces behind that lie apart from each other, and each keeps a page
    of memory; someone who comes upon the last of these late would look as if memory grew.
    """
    for model in PROBLEMS:
        user.close()
        user.open_with(Settings(window_setup(model)))
        for action in user.app.window.actions_.all():
            if action.isEnabled() and not user.is_forbidden(action):
                user.carry_out(Deed(f"rehearse {action.text()!r}", partial(_choose, user, action)))
    user.close()
    user.open_plain()


def _choose(user: "User", action: QAction) -> None:
    action.trigger()
    user.settle_all()
    for window in QApplication.topLevelWidgets():
        if isValid(window) and window.isVisible() and window is not user.app.window:
            answer(window, user.random, user.folder, user.files)
            QApplication.processEvents()
