"""What Qt keeps until it wants the room back, and how to have it thrown away at once."""

from pathlib import Path

import ziamath
from PySide6.QtGui import QFontDatabase, QPixmapCache
from PySide6.QtWidgets import QApplication

_FONT = Path(ziamath.__file__).parent / "fonts" / "STIXTwoMath-Regular.ttf"


def empty() -> None:
    """Before memory is measured, with no window open: letters of all sizes and scripts pile up and
    go again by the megabyte, whenever Qt likes, and what grows would be lost in that.
    """
    QPixmapCache.clear()
    # The tables in which the style finds a widget's rules grow with every window, ever more slowly,
    # and never shrink: half a megabyte in small pieces, which keep some megabytes from being given
    # back. Another sheet begins them anew.
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    app.setStyleSheet(sheet)
    # Qt has no word for it; but where a font comes or goes, no letter is kept.
    font = QFontDatabase.addApplicationFont(str(_FONT))
    if font < 0:
        raise FileNotFoundError(_FONT)
    QFontDatabase.removeApplicationFont(font)
