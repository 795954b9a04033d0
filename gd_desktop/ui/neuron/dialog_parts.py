"""Small parts that the windows for one's own data share."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.labels import Label
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel
from gd_desktop.ui.wrapped_items import WrappedItems

_Index = QModelIndex | QPersistentModelIndex


def button(label: Label) -> QPushButton:
    """A button that Enter does not press from elsewhere."""
    made = QPushButton(label.name)
    made.setToolTip(label.tip_with_key)
    made.setAutoDefault(False)
    return made


def combo(label: Label) -> QComboBox:
    """A list to choose from; long entries do not widen the window."""
    made = Choice()
    made.setAccessibleName(label.name)
    made.setToolTip(label.tip_with_key)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


class Note(WrappedLabel):
    """A sentence in plain text, that can be one of what is wrong."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName("note")

    def say(self, sentence: str, alarm: bool = False) -> None:
        """Show a sentence; with `alarm`, as one of what is wrong."""
        self.setText(sentence)
        if bool(self.property("alarm")) != alarm:
            self.setProperty("alarm", alarm)
            self.style().unpolish(self)
            self.style().polish(self)


class NameField(QLineEdit):
    """A class's name; Enter leaves it, and with nothing typed, undo is the window's."""

    returned = Signal()

    def __init__(self, label: Label, longest: int) -> None:
        super().__init__()
        self.setMaxLength(longest)
        self.setAccessibleName(label.name)
        self.setToolTip(label.tip_with_key)

    @property
    def name(self) -> str:
        """The name without spaces around it."""
        return " ".join(self.text().split())

    def set_refused(self, is_refused: bool) -> None:
        """Mark a name that will not do."""
        if bool(self.property("refused")) != is_refused:
            self.setProperty("refused", is_refused)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Or it would press the window's button.
            self.returned.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class CheckBoxes(WrappedItems):
    """Paints the boxes of a checklist: Fusion's own cannot be seen in a dark window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        place = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        at = option.widget.style().subElementRect(place, option, option.widget)
        theme, is_checked = self.theme, option.checkState == Qt.CheckState.Checked
        can_be = bool(option.state & QStyle.StateFlag.State_Enabled)
        box = QRectF(at.adjusted(-1, -1, 1, 1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.colour("card"))
        painter.setPen(theme.colour("run" if is_checked else "dim" if can_be else "hairline"))
        painter.setBrush(theme.colour("run" if is_checked else "card" if can_be else "ground"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
        if is_checked:
            painter.setPen(QPen(theme.colour("run_ink"), max(2.0, box.width() / 8)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = (0.25, 0.52), (0.44, 0.72), (0.77, 0.3)
            size = QPointF(box.width(), box.height())
            painter.drawPolyline(
                [box.topLeft() + QPointF(x * size.x(), y * size.y()) for x, y in corners]
            )
        painter.restore()


def ask_to_discard(window: QWidget, question: str, discard: Callable[[], None]) -> None:
    """Ask over the window; `discard`, a bound method of a QObject, is called for a yes."""
    if window.findChild(QMessageBox) is not None:
        return
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(window.windowTitle())
    box.setText(question)
    box.addButton(labels.THROW_AWAY, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(labels.KEEP, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.accepted.connect(discard)
    box.open()
