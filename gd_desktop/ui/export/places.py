"""Where files go that a person saves, and what they are called at first."""

from PySide6.QtCore import QStandardPaths

from gd_desktop.core.setup import Setup


class Places:
    """The folder that was chosen last, for as long as the app is open."""

    _last = ""

    @classmethod
    def folder(cls) -> str:
        """The folder to begin in."""
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        return cls._last or QStandardPaths.writableLocation(pictures)

    @classmethod
    def remember(cls, folder: str) -> None:
        """Begin here the next time."""
        cls._last = folder


def file_name(setup: Setup, part: str, step: int, kind: str) -> str:
    """Such as valley-picture-12.png: what was descended, what is shown, and at which step."""
    subject = setup.terrain if setup.model == "terrain" else setup.model
    return f"{subject}-{part}-{step}.{kind}"
