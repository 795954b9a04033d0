"""What the walk has come to, in a sentence or two."""

import math
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from gd_desktop import labels, sentences
from gd_desktop.app.frame import Frame
from gd_desktop.app.verdict_places import verdict_places
from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Outcome, Regime
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel
from gd_desktop.walk_words import is_endless

# A sign beside each colour, so that colour is never alone.
_SIGNS = {
    "gradient_text": "●",
    "ink": "◆",
    "path_text": "▲",
    "error": "✕",
}
_LINES = 3  # of the text, for which there is always room


class VerdictPanel(Card):
    """Keyed by outcome and regime; the words are words.py's."""

    told = Signal(str, str, str)  # the sign, the title, and the role that colours them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(labels.VERDICT, parent)
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self.text = WrappedLabel()
        self.text.setObjectName("verdict")
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.why = WrappedLabel()
        self.why.setObjectName("note")
        self.why.hide()
        self.question = WhyButton(labels.VERDICT)
        self.heading_row.addWidget(self.question)
        self.body.addWidget(Steady(self.text))
        self.body.addWidget(self.why)
        self._html = ""
        self._walk = ("", "")  # the model and the method
        self._least = 0  # px, the text's height
        self._place = ("", "", 0)  # and the text's width
        self._rooms: dict[tuple[str, str, int], int] = {}  # heights that were needed there

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._appearance = theme, appearance
        self.dress_card(theme)
        self._least = _LINES * math.ceil(QFontMetricsF(self.text.font()).height())
        self._rooms.clear()
        self._place = ("", "", 0)
        self._keep_room()

    @Slot(str)
    def show_why(self, sentence: str) -> None:
        """Say what no training can do, and why; empty: nothing of the kind is known."""
        self.why.setText(sentence)
        self.why.setVisible(bool(sentence))

    def show_frame(self, frame: Frame) -> None:
        """Show the verdict at the cursor."""
        if self._theme is None:
            return
        notation = self._appearance.notation
        self.question.places = verdict_places(frame.verdict, frame.setup, frame.score)
        message = sentences.verdict(frame, notation)
        is_ready = frame.cursor == 0 and frame.verdict.outcome is Outcome.NOT_YET
        role = "ink" if is_ready else _role(frame)
        html = (
            f'<span style="color: {self._theme.colours[role]}">{_SIGNS[role]}</span> '
            f"<b>{escape(message.title)}</b> {escape(message.text)}"
        )
        walk = frame.setup.model, frame.setup.method
        if html != self._html or walk != self._walk:
            self._html, self._walk = html, walk
            self.text.setText(html)
            self.text.setAccessibleName(str(message))
            self.told.emit(_SIGNS[role], message.title, role)
            self._keep_room()

    def _keep_room(self) -> None:
        """Room for three lines, whatever is said, and for more from the first walk on that needs
        them: what stands above must not move to and fro under the pointer.
        """
        width = self.text.width()
        place = (*self._walk, width)
        if place != self._place:
            self._place = place
            self.text.setMinimumHeight(self._rooms.get(place, self._least))
        # Never less than there is.
        self._rooms[place] = max(self._least, self.text.heightForWidth(width))
        self.text.setMinimumHeight(self._rooms[place])


def _role(frame: Frame) -> str:
    verdict = frame.verdict
    if verdict.outcome is Outcome.DIVERGED:
        return "error"
    if verdict.outcome is Outcome.STALLED and (verdict.forecast.lowest or 0.0) > 0:
        return "gradient_text"
    if verdict.outcome in (Outcome.CYCLING, Outcome.STALLED) or _is_plateau(frame):
        return "path_text"
    if frame.score is not None and verdict.outcome in (Outcome.NOT_YET, Outcome.CONVERGED):
        return "error" if frame.setup.mistakes else "gradient_text"
    if verdict.outcome is Outcome.NOT_YET and not _is_story(frame):
        if frame.optimizer.last_step is not None or frame.cursor == 0:
            return "gradient_text"
        if is_endless(frame.row, frame.trail):
            return "error"
        before = frame.trail.row(frame.cursor - 1).cost
        return "gradient_text" if frame.row.cost <= before else "path_text"
    if verdict.outcome is Outcome.NOT_YET:
        return {
            Regime.ALTERNATING: "path_text",
            Regime.CYCLE: "path_text",
            Regime.DIVERGING: "error",
            Regime.NONE: "error",
        }.get(verdict.forecast.regime, "gradient_text")
    return "gradient_text"


def _is_plateau(frame: Frame) -> bool:
    """Converged only since the neuron is sure and wrong."""
    is_flat = frame.verdict.outcome is Outcome.CONVERGED and frame.setup.cost != "cross-entropy"
    return is_flat and frame.score is not None and frame.score.stuck > 0


def _is_story(frame: Frame) -> bool:
    """Plain descent on the parabola: its regimes say what to expect."""
    return isinstance(frame.problem, Parabola) and frame.setup.method == sentences.PLAIN
