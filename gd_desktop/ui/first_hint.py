"""What is worth doing next, in the place of the status line while that has nothing to say."""

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from gd_desktop import access_words as words
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.theme import NOTE, Theme

_MOST = 3
_LINGER_MS = 2500  # what is done is ticked for so long
_OPEN, _DONE = "○", "✓"
_CLOSE = "×"
_PUT_AWAY = "put away"  # beside the hints' names: that no one wants any


class FirstHint(QFrame):
    """Three hints at most. One that has been followed is ticked, and the next takes its place.

    It lies on the status line, which keeps its size. Not in lessons, and not before a class.
    """

    settled = Signal()  # what was ticked has made room

    def __init__(
        self, session: Session, preferences: Preferences, actions: Actions, status: StatusLine
    ) -> None:
        super().__init__(status)
        self._preferences, self._actions, self._status = preferences, actions, status
        self._done: frozenset[str] = frozenset()
        self._ticked: list[str] = []
        self._is_wanted = False  # until it is known what has been done before
        self._is_covered = False
        self.setObjectName("page")
        self.setAccessibleName(words.HINTS)
        self.lines = [QLabel() for _ in range(_MOST)]
        self.close_ = QPushButton(_CLOSE)
        self.close_.setObjectName("why")
        self.close_.setAccessibleName(words.DISMISS.name)
        self.close_.setToolTip(words.DISMISS.tip)
        self.close_.clicked.connect(self.put_away)
        self._row = QHBoxLayout(self)
        for line in self.lines:
            line.setObjectName("note")
            line.setTextFormat(Qt.TextFormat.RichText)
            self._row.addWidget(line)
        self._row.addStretch(1)
        self._row.addWidget(self.close_)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(_LINGER_MS)
        self._linger.timeout.connect(self._settle)
        self._listen(session)
        self.hide()

    @property
    def done(self) -> frozenset[str]:
        """The names of the hints that are done with."""
        return self._done

    def remember(self, done: frozenset[str]) -> None:
        """Take up what was done earlier, and begin."""
        self._done = done
        self._is_wanted = _PUT_AWAY not in done
        self._ticked.clear()
        self.refresh()

    @Slot()
    def put_away(self) -> None:
        """For good."""
        had_focus = self.close_.hasFocus()
        self._done |= {_PUT_AWAY}
        self._is_wanted = False
        self.refresh()
        if had_focus:
            self.window().setFocus()

    @Slot(bool)
    def give_way(self, on: bool) -> None:
        """Whether something else lies in their place."""
        self._is_covered = on
        self.refresh()

    def dress(self, theme: Theme) -> None:
        """Take on measures; the colours are the style sheet's."""
        side = theme.px(16)
        self._row.setContentsMargins(side, 0, side, theme.px(4))
        self._row.setSpacing(theme.px(20))
        for line in self.lines:
            line.setFont(theme.font(NOTE))
        self.refresh()

    # --- what is done

    def _listen(self, session: Session) -> None:
        a = self._actions
        followed: dict[str, tuple[QAction, ...]] = {
            "walk": (a.run, a.step, a.step_ten, a.back),
            "keys": (a.shortcuts, a.guide),
            "lessons": (a.lessons,),
            "models": tuple(a.models.values()),
            "beside": tuple(a.beside.values()),
            "race": (a.pin, a.race),
            "predict": (a.predict, a.cartoon),
        }
        self._names = {action: name for name, part in followed.items() for action in part}
        for action in self._names:
            action.triggered.connect(self._follow_action)
        for action in (a.lessons, a.beside["finder"], a.predict):
            action.changed.connect(self.refresh)
        session.setup_changed.connect(self._follow_setup)
        self._preferences.changed.connect(self.refresh)
        self._status.told.connect(self.refresh)
        self._status.installEventFilter(self)

    @Slot()
    def _follow_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._tick(self._names[action])

    @Slot(object, object)
    def _follow_setup(self, old: Setup, new: Setup) -> None:
        if old.model == new.model and (old.rate, old.start) != (new.rate, new.start):
            self._tick("drag")

    def _tick(self, name: str) -> None:
        if name in self._done:
            return
        if name in self._next():
            self._ticked.append(name)
            self._linger.start()
        self._done |= {name}
        self.refresh()

    @Slot()
    def _settle(self) -> None:
        self._ticked.clear()
        self.refresh()
        self.settled.emit()

    # --- what is shown

    def _next(self) -> list[str]:
        """The hints in their order: those not done yet, and those that were done just now."""
        a = self._actions
        possible = {"beside": a.beside["finder"], "predict": a.predict}
        return [
            name
            for name in words.NEXT
            if name in self._ticked
            or (name not in self._done and (name not in possible or possible[name].isEnabled()))
        ][:_MOST]

    @Slot()
    def refresh(self) -> None:
        """Show what is worth doing, where and when there is room for it."""
        names = self._next() if self._has_place else []
        room = self.width() - self.close_.sizeHint().width() - 4 * self._row.spacing()
        told: list[str] = []
        for line, name in zip(self.lines, [*names, *[""] * _MOST], strict=False):
            text = self._text(name) if name else ""
            line.setText(text)
            wide = line.sizeHint().width() if text else 0
            room -= wide + self._row.spacing()
            line.setVisible(bool(text) and room >= 0)
            if line.isVisibleTo(self):
                told.append(self._plain(name))
        self.close_.setAccessibleDescription(". ".join(told))
        self.setAccessibleDescription(". ".join(told))
        self.setVisible(bool(names))

    @property
    def _has_place(self) -> bool:
        return (
            self._is_wanted
            and not self._is_covered
            and not self._status.is_speaking
            and not self._actions.lessons.isChecked()
            and not self._preferences.appearance.presenting
        )

    def _text(self, name: str) -> str:
        is_done = name in self._ticked
        text = self._filled(name, "<b>{}</b>")
        return f"{_DONE if is_done else _OPEN}&nbsp; {f'<s>{text}</s>' if is_done else text}"

    def _plain(self, name: str) -> str:
        text = self._filled(name, "{}")
        return fill(words.DONE, hint=text) if name in self._ticked else text

    def _filled(self, name: str, form: str) -> str:
        a = self._actions
        named = {
            "run": a.run,
            "step": a.step,
            "back": a.back,
            "keys": a.shortcuts,
            "guide": a.guide,
            "lessons": a.lessons,
            "function": a.models["function"],
            "neuron": a.models["neuron"],
            "finder": a.beside["finder"],
            "pin": a.pin,
            "race": a.race,
            "predict": a.predict,
        }
        keys = {
            key: form.format(
                escape(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            )
            for key, action in named.items()
        }
        return fill(words.NEXT[name], **keys)

    # --- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._status and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._status.rect())
            self.refresh()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
