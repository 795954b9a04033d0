"""The card that answers a question: beside what it is about, over the window."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gd_desktop import why_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.core.figures import Value
from gd_desktop.formulas import Notation
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.labels import Label
from gd_desktop.tongue import fill
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.teaching.why_place import balls, best_place, in_window
from gd_desktop.ui.theme import TEXT, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_WIDTH = 346  # px at scale 1: the left column’s, so that over it the pictures stay in sight
_GAP = 6  # px at scale 1, to what it is about
_SIGNS = "=−·"
_MARGIN = 12  # px at scale 1, to the window's edge


class WhyCard(QFrame):
    """Shows one of some questions. It takes the focus while it is open, and gives it back; it goes
    away when the focus goes elsewhere, and when what it stands beside goes out of sight.
    """

    turned = Signal(int)  # another of the questions is shown
    accepted = Signal()  # the case is to be shown
    dismissed = Signal()

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popover")
        self._window = window
        self._theme: Theme | None = None
        self._notation = Notation()
        self._pages: tuple[Page, ...] = ()
        self._index = 0
        self._anchor: QWidget | None = None
        self._before: QWidget | None = None  # what had the focus
        self.title = WrappedLabel()
        self.text = LiveText(FormulaShelf(jobs, self), size=TEXT)
        self.place = QLabel()
        self.place.setObjectName("note")
        self.show_me = _button(why_labels.SHOW_ME, "run")
        self.previous = _button(why_labels.PREVIOUS, "tab", why_labels.PREVIOUS_NAME)
        self.next = _button(why_labels.NEXT, "tab", why_labels.NEXT_NAME)
        self.close_ = _button(why_labels.CLOSE)
        self._lay_out()
        self.show_me.clicked.connect(self._accept)
        self.close_.clicked.connect(self.dismiss)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self.hide()

    # --- what is shown

    @property
    def page(self) -> Page | None:
        """The question that is shown."""
        return self._pages[self._index] if self._pages else None

    @property
    def anchor(self) -> QWidget | None:
        """What it stands beside, while it is open."""
        return self._anchor

    def dress(self, theme: Theme, notation: Notation) -> None:
        """Take on colours, measures and letters; the latter with the next question."""
        self._theme, self._notation = theme, notation
        pad = theme.px(14)
        self._rows.setContentsMargins(pad, theme.px(11), pad, theme.px(12))
        self._rows.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(6))
        self.title.setFont(theme.font(TEXT + 1, bold=True))
        self.text.dress(theme)
        self._settle()

    def open(self, pages: tuple[Page, ...], anchor: QWidget) -> None:
        """Show the first of some questions, beside a widget of the window."""
        if self._anchor is None:
            self._before = QApplication.focusWidget()
        self._stand_beside(anchor)
        self._pages = pages
        for widget in (self.previous, self.next, self.place):
            widget.setVisible(len(pages) > 1)
        self._turn_to(0)
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self._settle()
        self.show_me.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_figures(self, computed: Mapping[str, Value]) -> None:
        """Put the numbers of the question that is shown into its text."""
        page = self.page
        if page is None:
            return
        text = self._lettered(page.text)
        # No line begins or ends with a sign.
        for sign in _SIGNS:
            text = text.replace(f" {sign} ", f"\u00a0{sign}\u00a0")
        self.text.show_text(text, Values(page.figures, computed))
        self._settle()
        said = f"{self.title.text()} {self.text.plain_text()}"
        self.setAccessibleDescription(said)
        self.show_me.setAccessibleDescription(said)

    @Slot()
    def dismiss(self) -> None:
        """Go away, and give the focus back to what had it."""
        if self._anchor is None:
            return
        before = self._before
        # It may have been a part of a page that was turned since.
        if before is None or not (isValid(before) and before.isVisible() and before.isEnabled()):
            before = self._window
        before.setFocus(Qt.FocusReason.PopupFocusReason)
        # Where the window has not got the focus itself, nothing has followed from that.
        self._put_away()

    def _put_away(self) -> None:
        if self._anchor is None:
            return
        self._stand_beside(None)
        self._before = None
        self._window.removeEventFilter(self)
        self.hide()
        self.dismissed.emit()

    def _stand_beside(self, anchor: QWidget | None) -> None:
        if self._anchor is not None and isValid(self._anchor):
            self._anchor.removeEventFilter(self)
        self._anchor = anchor
        if anchor is not None:
            anchor.installEventFilter(self)

    def _turn_to(self, index: int) -> None:
        self._index = index
        page, count = self._pages[index], len(self._pages)
        title = self._lettered(page.title)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.place.setText(fill(why_labels.PLACE, number=index + 1, count=count))
        self.show_figures({})
        self.turned.emit(index)

    def _lettered(self, text: str) -> str:
        """With the letters in force for the learning rate and the cost."""
        return text.replace("η", self._notation.rate).replace("∂C", f"∂{self._notation.cost}")

    # --- layout and place

    def _lay_out(self) -> None:
        self._buttons = Flow()
        for widget in (self.previous, self.place, self.next):
            self._buttons.addWidget(widget)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.close_)
        self._buttons.addWidget(self.show_me)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.text)
        self._rows.addLayout(self._buttons)

    def _settle(self) -> None:
        """As large as what it says, and in its place."""
        if self._theme is None or self._anchor is None or self.isHidden():
            return
        theme, window = self._theme, self._window
        margin = theme.px(_MARGIN)
        room = window.rect().adjusted(margin, margin, -margin, -margin)
        self.setFixedWidth(min(theme.px(_WIDTH), room.width()))
        self._rows.activate()
        size = QSize(self.width(), self._rows.totalHeightForWidth(self.width()))
        is_there = isValid(self._anchor) and self._anchor.isVisible()
        anchor = in_window(self._anchor) if is_there else _corner(room)
        self.resize(size)
        self.move(best_place(size, anchor, room, theme.px(_GAP), balls(window)))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # The text has got another height.
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        elif event.type() == QEvent.Type.Hide and watched is self._anchor:
            self.dismiss()
        return super().eventFilter(watched, event)

    # --- what the person does

    @Slot()
    def _accept(self) -> None:
        self.dismiss()
        self.accepted.emit()

    @Slot()
    def _go_back(self) -> None:
        self._turn_to((self._index - 1) % len(self._pages))

    @Slot()
    def _go_on(self) -> None:
        self._turn_to((self._index + 1) % len(self._pages))

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # None: another window has it, for a while.
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._put_away()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 -- as Qt calls it
        """Tab goes round in the card. While it goes away, Qt looks for another focus outside."""
        if self._anchor is None:
            return super().focusNextPrevChild(next)
        stops = [
            button
            for button in (self.show_me, self.close_, self.previous, self.next)
            if button.isVisible()
        ]
        here = self.focusWidget()
        place = stops.index(here) if here in stops else -1
        stops[(place + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)


def _button(label: Label, kind: str = "", called: str = "") -> QPushButton:
    button = QPushButton(label.name)
    button.setAccessibleName(called or label.name)
    button.setToolTip(label.tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if kind:
        button.setObjectName(kind)
    return button


def _corner(room: QRect) -> QRect:
    """Where it stands when what it is about is out of sight."""
    return QRect(room.left(), room.bottom(), 1, 1)
