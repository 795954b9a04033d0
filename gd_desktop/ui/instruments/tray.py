"""The card beside a picture: one instrument at a time, or none."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from gd_desktop import labels, mountain_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.tongue import isolated
from gd_desktop.ui.card import Card
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.theme import Theme

Maker = Callable[[Session, Jobs], Instrument]


class Tray(Card):
    """Makes instruments when they are first opened, and shows frames to the open one only."""

    closed = Signal()  # by its own button
    failed = Signal(object)  # Failure, of a computation for an instrument
    told = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        makers: Mapping[str, tuple[Label, Maker]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._session, self._jobs = session, jobs
        self._makers = makers
        self._made: dict[str, Instrument] = {}
        self._open = ""
        self._in_fog = False
        self._frame: Frame | None = None
        self._glimpse = ALL
        self._looks: tuple[Theme, Appearance] | None = None
        self._stack = QStackedWidget()
        self._cover = QLabel(mountain_labels.IN_FOG)
        self._cover.setObjectName("note")
        self._cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._cover)
        self._close = QPushButton("✕")
        self._close.setObjectName("tab")
        self._close.setAccessibleName(labels.CLOSE.name)
        self._close.setToolTip(labels.CLOSE.tip)
        self._close.clicked.connect(self.closed)
        self.heading_row.addWidget(self._close)
        self.body.addWidget(self._stack, 1)
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """What can be opened here."""
        return tuple(self._makers)

    @property
    def opened(self) -> str:
        """The open instrument's name; empty where there is none."""
        return self._open

    @property
    def instrument(self) -> Instrument | None:
        """The open instrument."""
        return self._made.get(self._open)

    def open(self, name: str) -> None:
        """Show an instrument; empty, or not one of these: none."""
        name = name if name in self._makers else ""
        if name == self._open:
            return
        self._open = name
        if name:
            label = self._makers[name][0]
            self.heading.setText(isolated(label.name.upper()))
            self.heading.setToolTip(label.tip)
            self.setAccessibleName(label.name)
            self._make(name)
        self._arrange()
        self.setVisible(bool(name))

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Cover what would show more than the walker has felt."""
        if on == self._in_fog:
            return
        self._in_fog = on
        for made in self._made.values():
            made.set_fog(on, animated)
        self._arrange()

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._looks = theme, appearance
        self.dress_card(theme)
        self.setMinimumWidth(theme.px(200))
        for made in self._made.values():
            made.dress(theme, appearance)
        self._show_again()

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands, if an instrument is open."""
        self._frame = frame
        self._show_again()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            self._show_again()

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        if self.instrument is not None:
            self.instrument.go_home()

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        if self.instrument is not None:
            self.instrument.hurry()

    def _make(self, name: str) -> None:
        if name in self._made:
            return
        made = self._made[name] = self._makers[name][1](self._session, self._jobs)
        self._stack.addWidget(made)
        made.failed.connect(self.failed)
        made.told.connect(self.told)
        made.set_fog(self._in_fog, False)
        if self._looks is not None:
            made.dress(*self._looks)

    def _arrange(self) -> None:
        instrument = self.instrument
        if instrument is None or (self._in_fog and not instrument.knows_fog):
            self._stack.setCurrentWidget(self._cover)
        else:
            self._stack.setCurrentWidget(instrument)
        self._show_again()

    def _show_again(self) -> None:
        instrument = self.instrument
        if instrument is not None and self._frame is not None and self._looks is not None:
            instrument.glimpse = self._glimpse
            instrument.show_frame(self._frame)
