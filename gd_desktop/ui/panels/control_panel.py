"""The settings of a descent: method, learning rate, start, speed and limits."""

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from gd_desktop import function_labels, labels, method_labels, sentences, why_labels
from gd_desktop.app.drive import State
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import FASTEST_PACE, SLOWEST_PACE, Player
from gd_desktop.app.session import Session
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import RANDOM, Setup, build_problem
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.numerals import short
from gd_desktop.tongue import fill, isolated
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.paced import Paced, leaps
from gd_desktop.ui.panels.method_box import MethodBox
from gd_desktop.ui.panels.start_field import StartField
from gd_desktop.ui.rate_ruler import RateRuler
from gd_desktop.ui.slider import Slider
from gd_desktop.ui.teaching.why import WhyButton, beside
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel

# The speed slider is logarithmic; its last notch is "as fast as possible".
_NOTCHES = 60
_LONG_PACE = 88.8  # a lesson may ask for such a one


class ControlPanel(Card):
    """Writes the Setup through the Session, and drives the Player."""

    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        player: Player,
        jobs: Jobs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(labels.CONTROL, parent)
        self._session = session
        self._player = player
        self._appearance = Appearance()
        self._frame: Frame | None = None
        self._paced = Paced(self._show_forecast, self)

        self.method = MethodBox(session, jobs)
        self.rate = NumberField("rate", labels.RATE, self._take_rate)
        self.ruler = RateRuler()
        self.forecast = WrappedLabel()
        self.forecast.setObjectName("note")
        self.forecast.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.start = NumberField("start", labels.START, self._take_start)
        self.weights = StartField(labels.START_WEIGHTS, self._take_weights)
        self.seed = QLabel()
        self.seed.setObjectName("note")
        self.speed = Slider()
        self.speed_text = QLabel()
        self.steps = NumberField("steps", labels.STEPS, self._take_steps, whole=True)
        self.tolerance = NumberField("tolerance", labels.TOLERANCE, self._take_tolerance)
        self.random = button_for(actions.random)
        self.rate_why = WhyButton(labels.RATE.name, "setting.rate")
        self.start_why = WhyButton(labels.START.name, "setting.start")
        self.weights_why = WhyButton(labels.START_WEIGHTS.name, "setting.start")
        self.speed_why = WhyButton(labels.SPEED.name, "setting.speed")
        self.limits_why = WhyButton(why_labels.LIMITS, "setting.steps", "setting.tolerance")

        self.heading_row.addWidget(self.seed)
        self._rate_name = self._name_of(self.rate, labels.RATE)
        self._lines: list[Flow | QHBoxLayout] = []
        self.body.addWidget(self.method)
        self._add_row(self._rate_name, self.rate_why, (self.rate, 0))
        self.body.addWidget(self.ruler)
        self.body.addWidget(self.forecast)
        self._start_name = self._name_of(self.start, labels.START)
        self._weights_name = self._name_of(self.weights, labels.START_WEIGHTS)
        self.zeros = button_for(actions.zeros)
        self._add_row(self._start_name, self.start_why, (self.start, 0), (self.random, 0))
        self.draw = button_for(actions.random, labels.RANDOM_SHORT)
        self._weights_row = self._add_row(
            *(self._weights_name, self.weights_why),
            *((self.weights, 1), (self.zeros, 0), (self.draw, 0)),
        )
        speed_name = self._name_of(self.speed, labels.SPEED)
        self._add_row(speed_name, self.speed_why, (self.speed, 1), (self.speed_text, 0))
        self._add_limits()
        self._set_up_speed()

        self.ruler.rate_moved.connect(self._drag_rate)
        self.ruler.released.connect(session.end_gesture)
        self.method.refused.connect(self.refused)
        typed: tuple[NumberField | StartField, ...] = (*self._own_fields, self.weights)
        for field in typed:
            field.refused.connect(self.refused)
            field.accepted.connect(self._accepted)
        session.setup_changed.connect(self._show)
        player.pace_changed.connect(self._show_pace)
        player.transport.connect(self._rest)
        self._show(session.setup, session.setup)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        return [
            (method_labels.METHOD, self.method.choice),
            (labels.RATE, self.rate),
            (labels.RATE_RULER, self.ruler),
            (labels.START, self.start),
            (labels.START_WEIGHTS, self.weights),
            (labels.SPEED, self.speed),
            (labels.STEPS, self.steps),
            (labels.TOLERANCE, self.tolerance),
        ]

    @property
    def parts(self) -> dict[str, tuple[QWidget, ...]]:
        """The controls of each setting that a page of a lesson can hold."""
        return {
            "method": (self.method,),
            "rate": (self.rate, self.ruler),
            "start": (self.start, self.weights),
            "limits": (self.steps, self.tolerance),
        }

    @property
    def fields(self) -> list[NumberField]:
        """The number fields, in their order."""
        return [*self.method.fields, *self._own_fields]

    @property
    def _own_fields(self) -> list[NumberField]:
        return [self.rate, self.start, self.steps, self.tolerance]

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._appearance = appearance
        self.dress_card(theme)
        for row in self._lines:
            row.setSpacing(theme.px(8))
        # Of these there is the most to show.
        self._weights_row.setSpacing(theme.px(4))
        for line in (self._limits, *self._pairs):
            line.setSpacing(theme.px(5))
        self._rate_name.setText(f"{labels.RATE.name}  {appearance.rate_letter}")
        self.ruler.dress(theme, appearance.rate_letter)
        self.method.dress(theme, appearance)
        for field, width in zip(self._own_fields, (96, 96, 98, 72), strict=True):
            field.setFixedWidth(theme.px(width))
        # Two lines, whatever is said: the card must not jump.
        self.forecast.setMinimumHeight(2 * self.forecast.fontMetrics().height() + 2)
        note = theme.font(NOTE)
        self.speed_text.setFont(note)
        metrics = self.speed_text.fontMetrics()
        texts = (labels.AS_FAST_AS_POSSIBLE, *map(_per_second, (FASTEST_PACE, _LONG_PACE)))
        self.speed_text.setFixedWidth(max(map(metrics.horizontalAdvance, texts)) + 4)
        self._show_pace(self._player.pace)

    def show_frame(self, frame: Frame) -> None:
        """Show what the rate in force will do, and the start that was drawn."""
        self._show_ruler(frame)
        # A search begins at the grid's edge, and keeps the start for the descent beside it.
        if len(frame.problem.parameters) == 1 and frame.optimizer.last_step is None:
            self.start.show_value(frame.trail.row(0).x.item())
        before, self._frame = self._frame, frame
        self._paced.want() if leaps(before, frame) else self._paced.now()

    def _show_forecast(self) -> None:
        if self._frame is None:
            return
        sentence = sentences.forecast(self._frame, self._appearance.notation)
        if sentence != self.forecast.text():
            self.forecast.setText(sentence)

    def _show_ruler(self, frame: Frame) -> None:
        """The regimes by the curvature where one stands, where there is a threshold."""
        curvature = frame.verdict.forecast.curvature
        # A neuron's threshold comes and goes from step to step. Elsewhere the ruler may turn
        # logarithmic in a run, and turns back when the run rests: it must not flicker.
        is_in_run = self._player.is_running and not self.ruler.has_regimes
        if isinstance(frame.problem, Neuron) or is_in_run:
            curvature = None
        self.ruler.show_rate(frame.setup.rate, curvature)

    @Slot(object)
    def _rest(self, state: State) -> None:
        frame = self._player.last_frame
        if frame is not None and not state.is_running:
            self._show_ruler(frame)

    # --- layout

    def _name_of(self, control: QWidget, label: Label) -> QLabel:
        name = QLabel(label.name)
        name.setBuddy(control)
        return name

    def _add_row(self, name: QLabel, why: WhyButton, *places: tuple[QWidget, int]) -> Flow:
        row = Flow()
        called = beside(name, why)
        self._lines.append(called)
        row.addLayout(called)
        if not any(stretch for _, stretch in places):
            row.addStretch(1)
        for place in places:
            row.addWidget(*place)
        self._lines.append(row)
        self.body.addLayout(row)
        return row

    def _add_limits(self) -> None:
        self._limits = Flow()
        self._pairs = []
        for field, label in ((self.steps, labels.STEPS), (self.tolerance, labels.TOLERANCE)):
            # A name stays beside its field, whether the other pair goes into a second line or not.
            pair = QHBoxLayout()
            pair.addWidget(self._name_of(field, label))
            pair.addWidget(field)
            self._pairs.append(pair)
            self._limits.addLayout(pair, 1)
        self._pairs[-1].addWidget(self.limits_why)
        self.body.addLayout(self._limits)

    def _set_up_speed(self) -> None:
        self.speed.setRange(0, _NOTCHES)
        self.speed.setPageStep(6)
        self.speed.setAccessibleName(labels.SPEED.name)
        self.speed.setToolTip(labels.SPEED.tip_with_key)
        self.speed.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speed.setMinimumWidth(60)
        self.speed_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.speed.valueChanged.connect(self._take_speed)

    # --- what the person does

    def _take_rate(self, value: float) -> None:
        self._session.change(rate=value)

    @Slot(float)
    def _drag_rate(self, value: float) -> None:
        self._session.change(gesture=True, rate=value)

    def _take_start(self, value: float) -> None:
        self._session.change(start=(value,))

    def _take_weights(self, start: object) -> None:
        self._session.change(start=start)

    def _take_steps(self, value: float) -> None:
        self._session.change(steps=int(value))

    def _take_tolerance(self, value: float) -> None:
        self._session.change(tolerance=value)

    @Slot(int)
    def _take_speed(self, notch: int) -> None:
        share = notch / (_NOTCHES - 1)
        pace = SLOWEST_PACE * (FASTEST_PACE / SLOWEST_PACE) ** share
        self._player.set_pace(None if notch == _NOTCHES else float(f"{pace:.2g}"))

    @Slot()
    def _accepted(self) -> None:
        self.refused.emit("")

    # --- what is shown

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        self.rate.show_value(new.rate)
        self.steps.show_value(float(new.steps))
        self.tolerance.show_value(new.tolerance)
        self.seed.setText(fill(labels.SEED, seed=new.seed) if new.start == RANDOM else "")
        # The start stays where a method has none of its own: a grid search is compared with a
        # descent from there, and that start is chosen here.
        has_rate = takes_rate(new.method)
        of_rate: tuple[QWidget, ...] = (
            *(self._rate_name, self.rate_why, self.rate),
            *(self.ruler, self.forecast),
        )
        for widget in of_rate:
            widget.setVisible(has_rate)
        count = len(build_problem(new).parameters)
        of_number: tuple[QWidget, ...] = (self._start_name, self.start_why, self.start, self.random)
        of_neuron = (
            *(self._weights_name, self.weights_why, self.weights),
            *(self.zeros, self.draw),
        )
        for widget in (*of_number, *of_neuron):
            widget.setVisible((widget in of_neuron) == (count > 1))
        if count > 1:
            label = labels.START_WEIGHTS if new.model == "neuron" else function_labels.START
            self._weights_name.setText(label.name)
            self.weights.name(label)
            self.weights_why.name(label.name)
            self.weights.show_start(new, count)
        elif isinstance(new.start, tuple):
            self.start.show_value(new.start[0])

    @Slot(object)
    def _show_pace(self, pace: float | None) -> None:
        self.speed.blockSignals(True)
        if pace is None:
            self.speed.setValue(_NOTCHES)
            text = labels.AS_FAST_AS_POSSIBLE
        else:
            span = math.log(FASTEST_PACE / SLOWEST_PACE)
            self.speed.setValue(round(math.log(pace / SLOWEST_PACE) / span * (_NOTCHES - 1)))
            text = _per_second(pace)
        self.speed.blockSignals(False)
        self.speed_text.setText(text)
        self.speed.setAccessibleDescription(text)


def _per_second(pace: float) -> str:
    return isolated(labels.PER_SECOND.format(pace=short(pace)))
