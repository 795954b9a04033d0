"""The question before a step, and what is said to the answer."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gd_desktop import labels, predict_words
from gd_desktop.app.asking import is_asked
from gd_desktop.app.frame import Frame
from gd_desktop.app.predictor import Ask, Predictor, Score, Stage
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.neuron_prediction import Direction, Factor
from gd_desktop.core.prediction import Judgement, PointQuestion
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import formula_row
from gd_desktop.ui.teaching.answer_field import ENTER, AnswerField
from gd_desktop.ui.teaching.choices import Choices
from gd_desktop.ui.teaching.saying import Saying
from gd_desktop.ui.teaching.telling import asked, judged, offered, shown
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.words import Message

_NARROW = 440  # px at scale 1: below, the controls have short names
_LEAST, _MOST_LINES = 2, 3  # of what is said
# A question is at most so many times as long as what is said before it; of a neuron, more is asked.
_LONG, _LONGER = 1.6, 2.4
_MOST = 1000  # of the row, for what is said
_FIELD, _NAME, _PAD, _GAP = 92, 32, 14, 6  # px at scale 1


class PredictBar(Card):
    """Above the pictures, while predicting is on: it keeps its height whatever it says."""

    typed = Signal()  # other numbers stand in the fields

    def __init__(
        self, predictor: Predictor, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(labels.PREDICT.name, parent)
        self._predictor, self._actions = predictor, actions
        self._appearance = Appearance()
        self._theme: Theme | None = None
        self._frame: Frame | None = None
        self._coming = 0  # px that it is going to be wide, while no one sees it
        self.heading.hide()
        self.saying = Saying()
        self.names = [QLabel(), QLabel()]
        self.fields = [AnswerField(Label("", "")) for _ in self.names]
        self.choices = Choices()
        self.check = _button(predict_words.CHECK)
        self.show_me = _button(predict_words.SHOW_ME)
        self.step = button_for(actions.step)
        self.score = QLabel()
        self.score.setObjectName("note")
        self._controls = QWidget()
        self._columns = QHBoxLayout(self._controls)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._pairs: list[QHBoxLayout] = []
        for name, field in zip(self.names, self.fields, strict=True):
            name.setTextFormat(Qt.TextFormat.PlainText)
            pair = formula_row()
            pair.addWidget(name)
            pair.addWidget(field)
            self._columns.addLayout(pair)
            self._pairs.append(pair)
        for widget in (self.choices, self.check, self.show_me, self.step):
            self._columns.addWidget(widget)
        self._columns.addStretch(1)
        self._columns.addWidget(self.score)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self.saying, _MOST)
        self._halves.addWidget(self._controls)
        self.body.addLayout(self._halves)
        self.score.hide()
        self._connect()

    def _connect(self) -> None:
        predictor = self._predictor
        self._actions.predict.toggled.connect(predictor.set_on)
        self._actions.predict.toggled.connect(self._show)
        self._actions.race.toggled.connect(predictor.withdraw)
        predictor.asked.connect(self._ask)
        predictor.reminded.connect(self._focus)
        predictor.judged.connect(self._tell_judgement)
        predictor.given_up.connect(self._tell_truth)
        predictor.left.connect(self._leave)
        predictor.scored.connect(self._show_score)
        for field in self.fields:
            field.returned.connect(self._answer_point)
            field.typed.connect(self.typed)
            field.refused.connect(self._refuse)
            field.surrendered.connect(predictor.give_up)
        self.check.clicked.connect(self._answer_point)
        self.show_me.clicked.connect(predictor.give_up)
        self.choices.chosen.connect(self._answer_choice)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._appearance = theme, appearance
        self._predictor.set_style(appearance.style)
        self.dress_card(theme)
        pad, narrow = theme.px(_PAD), theme.px(7)
        self._rows.setContentsMargins(pad, narrow, pad, narrow)
        self._rows.setSpacing(0)
        self._halves.setSpacing(theme.px(_GAP))
        for row in (self._columns, *self._pairs):
            row.setSpacing(theme.px(_GAP))
        self.choices.dress(theme)
        self.saying.dress(theme)
        for label in (self.score, *self.names):
            label.setFont(theme.font(NOTE))
        for field in self.fields:
            field.setMaximumWidth(theme.px(_FIELD))
        seen = (self.check, self.step, self.fields[0], self.choices)
        self._controls.setFixedHeight(max(widget.sizeHint().height() for widget in seen))
        self._fold()
        self._show()

    def show_frame(self, frame: Frame) -> None:
        """Ask of the step that comes next."""
        was_neuron = self._is_neuron
        self._frame = frame
        if self._is_neuron is not was_neuron:
            self._fold()
        if self._predictor.is_on and self._predictor.stage is Stage.READY:
            self._show()

    def prepare(self, width: int) -> None:
        """Be as high as in a width, before it is seen there."""
        if width != self._coming:
            self._coming = width
            self._fold()

    # --- with the marker

    @property
    def count(self) -> int:
        """How many coordinates are asked for; 0 while there is no such question."""
        ask = self._predictor.ask
        if ask is None or not isinstance(ask.question, PointQuestion):
            return 0
        return len(ask.question.here)

    @property
    def numbers(self) -> list[float | None]:
        """What stands in the fields that are seen; None where that is no number."""
        return [field.written() for field in self.fields[: self.count]]

    def fill(self, values: Sequence[float], blurs: Sequence[float]) -> None:
        """Show where the marker was dragged to, and how exactly."""
        for field, value, blur in zip(self.fields, values, blurs, strict=False):
            field.fill(value, blur)

    @Slot()
    def focus_first(self) -> None:
        """Lead the keys to the first field, to answer with Enter."""
        if self._predictor.stage is Stage.ASKING and self.count:
            self.fields[0].setFocus()
            self.fields[0].selectAll()

    # --- what is asked and answered

    @Slot(object)
    def _ask(self, ask: Ask) -> None:
        question = ask.question
        if isinstance(question, PointQuestion):
            for axis, here in enumerate(question.here.tolist()):
                self.fields[axis].begin(predict_words.coordinate(question, axis), here)
        else:
            self.choices.offer(offered(ask))
        self._fold()
        self._show()
        self._focus()

    @Slot()
    def _answer_point(self) -> None:
        if self._predictor.stage is not Stage.ASKING:
            return
        fields = self.fields[: self.count]
        for field in fields:
            field.commit()
            if field.is_empty or field.is_refused:
                field.setFocus()
                return
        self._predictor.answer_point(
            [field.value for field in fields], [field.blur for field in fields]
        )

    @Slot(object)
    def _answer_choice(self, answer: object) -> None:
        if isinstance(answer, Direction):
            self._predictor.answer_direction(answer)
        elif isinstance(answer, Factor):
            self._predictor.answer_factor(answer)

    @Slot(object)
    def _tell_judgement(self, judgement: Judgement) -> None:
        ask = self._predictor.ask
        assert ask is not None
        self._show()
        said = judged(ask, judgement, self._appearance)
        if judgement.is_right:
            self._say(said, predict_words.RIGHT_SIGN, "steady")
        else:
            self._say(said, predict_words.WRONG_SIGN, "away")
        self._focus()

    @Slot()
    def _tell_truth(self) -> None:
        ask = self._predictor.ask
        assert ask is not None
        self._show()
        self._say(shown(ask, self._appearance))
        self._focus()

    @Slot(str)
    def _refuse(self, reason: str) -> None:
        if self._predictor.stage is Stage.ASKING:
            self._say(Message("", reason), predict_words.WRONG_SIGN, "away")

    @Slot()
    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            # So that the keys of the actions work again.
            self.window().setFocus()
        self._show()

    @Slot(object)
    def _show_score(self, score: Score) -> None:
        answered, right, first = score
        self.score.setText(predict_words.tries(answered, first))
        self.score.setToolTip(predict_words.tries_tip(answered, right, first))
        self.score.setAccessibleName(predict_words.tries_tip(answered, right, first))
        self.score.setVisible(answered > 0)

    # --- how it looks

    @Slot()
    def _show(self) -> None:
        """The controls of the stage that the prediction is in, and what there is to do."""
        stage, ask = self._predictor.stage, self._predictor.ask
        is_asking, count = stage is Stage.ASKING, self.count
        for axis, (name, field) in enumerate(zip(self.names, self.fields, strict=True)):
            for widget in (name, field):
                widget.setVisible(axis < count)
            if not is_asking:
                field.close_up()
        self.choices.setVisible(ask is not None and not count)
        self.choices.setEnabled(is_asking)
        self.check.setVisible(is_asking and count > 0)
        self.show_me.setVisible(is_asking)
        self.step.setVisible(stage in (Stage.SHOWN, Stage.LEAVING))
        if stage in (Stage.READY, Stage.ASKING):
            told = asked(ask, self._appearance) if ask is not None else self._ready()
            self.saying.say(told)

    def _ready(self) -> Message:
        frame, key = self._frame, self._key
        if frame is None or is_asked(frame):
            return Message(fill(predict_words.READY, key=key), predict_words.READY_HINT)
        is_search = isinstance(frame.optimizer, GridSearch) and frame.next_x is not None
        why = predict_words.GRID if is_search else predict_words.AT_END
        return Message(fill(predict_words.NO_QUESTION, key=key), why)

    @property
    def _key(self) -> str:
        return self._actions.step.shortcut().toString()

    def _say(self, said: Message, sign: str = "", role: str = "") -> None:
        is_asking = self._predictor.stage is Stage.ASKING
        then = predict_words.AGAIN if is_asking else fill(predict_words.GO_ON, key=self._key)
        self.saying.say(said, then, sign, role)

    def _fold(self) -> None:
        """Answers beside what is said, or below it in a narrow window."""
        if self._theme is not None:
            ways = QBoxLayout.Direction
            width = (self.width() if self.isVisible() else self._coming) - 2 * self._theme.px(_PAD)
            beside = width - self._answer_width
            # As long as it has no width, it is as low as it can be: else the window would grow.
            is_known = width > 0
            is_beside = not is_known or self._lines_in(beside) <= _MOST_LINES
            lines = self._lines_in(beside if is_beside else width) if is_known else _LEAST
            self._halves.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
            self.saying.set_lines(min(lines, _MOST_LINES))
            self._name_controls(is_short=is_known and width < self._theme.px(_NARROW))

    # The bar keeps its height: both go by the language in force, not by the question.

    @property
    def _answer_width(self) -> int:
        """What two numbers and their buttons take, with the gaps between them."""
        assert self._theme is not None
        buttons = sum(button.sizeHint().width() for button in (self.check, self.show_me))
        return buttons + 2 * self._theme.px(_NAME + _FIELD) + 6 * self._theme.px(_GAP)

    def _lines_in(self, width: int) -> int:
        """How many lines a question may need."""
        ready = f"{predict_words.READY} {predict_words.READY_HINT}"
        times = _LONGER if self._is_neuron else _LONG
        long = times * self.saying.fontMetrics().horizontalAdvance(ready)
        return max(_LEAST, math.ceil(long / max(1, width)))

    @property
    def _is_neuron(self) -> bool:
        return self._frame is not None and self._frame.setup.model == "neuron"

    def _name_controls(self, is_short: bool) -> None:
        """What stands on the controls, shorter in a narrow window."""
        for name, field in zip(self.names, self.fields, strict=True):
            name.setText(field.accessibleName() + ("" if is_short else " ="))
        shown = predict_words.SHOW_SHORT if is_short else predict_words.SHOW_ME.name
        self.show_me.setText(shown)

    @Slot()
    def _focus(self) -> None:
        """Lead the keys to where the answer goes, or to the step."""
        if not self.isVisible():
            return
        if self._predictor.stage is Stage.SHOWN:
            self.step.setFocus()
        elif self.count:
            self.focus_first()
        else:
            self.choices.buttons[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Before it is seen it has got its own width, which may be less than that of the place.
        self._coming = self.width() or self._coming
        self._fold()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.resize(0, 0)  # whatever width it is given next is another one
        self._fold()

    def event(self, event: QEvent) -> bool:
        # A lesson's keys may be the same: here they answer this question.
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self._number(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stage = self._predictor.stage
        if number := self._number(event):
            self.choices.press(number)
        elif event.key() in ENTER and stage is Stage.SHOWN:
            self._actions.step.trigger()
        elif event.key() == Qt.Key.Key_Escape and stage is Stage.ASKING:
            self._predictor.give_up()
        else:
            super().keyPressEvent(event)

    def _number(self, event: QKeyEvent) -> int:
        """1 to 3, where a key chooses an answer; else 0."""
        is_choice = self._predictor.stage is Stage.ASKING and not self.count
        text = event.text()
        return int(text) if is_choice and text in ("1", "2", "3") else 0


def _button(label: Label) -> QPushButton:
    button = QPushButton(label.name)
    button.setAccessibleName(label.name)
    button.setToolTip(label.tip)
    return button
