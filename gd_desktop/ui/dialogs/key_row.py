"""Keys as they look on a keyboard, in a row."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.ui.lessons.formula_shelf import Drawing
from gd_desktop.ui.lessons.key_cap import key_cap
from gd_desktop.ui.theme import TEXT, Theme

_GAP = 4  # px at scale 1, between combinations
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_TEXT = QKeySequence.SequenceFormat.NativeText


def keys_of(sequence: QKeySequence) -> list[str]:
    """The keys that are pressed together, as the system calls them: Ctrl and L."""
    if sequence.isEmpty():
        return []
    plain = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    native = sequence.toString(_TEXT)
    if "+" not in plain[:-1] or "+" not in native[:-1]:
        # One key; or, as on a Mac, signs that stand side by side.
        return [_ARROWS.get(plain, native)]
    held, _, last = native[:-1].rpartition("+")
    last += native[-1]
    name = plain[plain[:-1].rfind("+") + 1 :]
    return [*held.split("+"), _ARROWS.get(name, last)]


class KeyRow(QWidget):
    """Paints key caps; those of one combination stand close together."""

    def __init__(self, combinations: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._combinations = combinations
        self._caps: list[tuple[float, Drawing]] = []
        self._size = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join("+".join(keys) for keys in combinations))

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        font, ratio = theme.font(TEXT), self.devicePixelRatioF()
        x, high = 0.0, 0.0
        self._caps = []
        for keys in self._combinations:
            for key in keys:
                cap = key_cap(key, font, theme, ratio)
                self._caps.append((x, cap))
                x += cap.image.width() / ratio
                high = max(high, cap.ascent + cap.descent)
            x += theme.px(_GAP)
        self._size = QSize(round(x) - theme.px(_GAP), round(high))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x, cap in self._caps:
            painter.drawImage(QPointF(x, 0), cap.image)
