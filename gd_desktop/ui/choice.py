"""Combo boxes that the wheel passes over, as wide as their layouts have them. One that may be
narrower than its words: these end in …; the tooltip has them whole.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from gd_desktop.tongue import isolated
from gd_desktop.ui.elided import shortened
from gd_desktop.ui.status_line import plain_tip

_FEW = 6  # letters of an entry that are read at the least
_RIM = 2  # px of its field that the style leaves beside a text


class ComboBox(QComboBox):
    """Whoever scrolls past it does not mean another entry.

    Qt's own resizes itself a moment after its entries have changed, to all that they ask for, until
    its layout puts that right: seen as a jump. And it never asks anew what they need at the least.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entries = self.model()
        for changed in (entries.rowsInserted, entries.rowsRemoved, entries.dataChanged):
            changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        """Ask for the room of what the entries are now."""
        usual = QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow
        if self.sizeAdjustPolicy() == usual:
            # A policy that is set anew lets go of the size that was found.
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.setSizeAdjustPolicy(usual)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Choice(ComboBox):
    """In its list every entry has the room that it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip = ""
        self.currentTextChanged.connect(self._tell)

    def setToolTip(self, tip: str) -> None:  # noqa: N802
        self._tip = tip
        self._tell()

    @property
    def list_width(self) -> int:
        """The width of the list where it is open."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(self.width(), self.view().sizeHintForColumn(0) + bar)

    def minimumSizeHint(self) -> QSize:
        whole, metrics = self.sizeHint(), self.fontMetrics()
        texts = (self.itemText(number) for number in range(self.count()))
        longest = max(map(metrics.horizontalAdvance, texts), default=0)
        few = min(longest, _FEW * metrics.averageCharWidth())
        return QSize(whole.width() - longest + few, whole.height())

    def showPopup(self) -> None:  # noqa: N802
        self.view().setMinimumWidth(self.list_width)
        super().showPopup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = isolated(self._shown())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _tell(self) -> None:
        whole = self.currentText()
        is_cut = self._shown() != whole
        super().setToolTip(plain_tip(f"{whole}\n{self._tip}") if is_cut else self._tip)

    def _shown(self) -> str:
        """As much of the chosen entry as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, field, self).width() - _RIM
        whole = self.currentText()
        cut = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        return shortened(whole, cut)
