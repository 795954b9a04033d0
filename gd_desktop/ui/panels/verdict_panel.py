"""What the walk has come to, in a sentence or two."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
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

# A sign beside each colour, so that colour is never alone.
_SIGNS = {
    "gradient_text": "●",
    "ink": "◆",
    "path_text": "▲",
    "error": "✕",
}


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

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._appearance = theme, appearance
        self.dress_card(theme)
        # Three lines, whatever is said: what stands above must not move under the pointer.
        self.text.setMinimumHeight(3 * self.text.fontMetrics().height() + 2)

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
        if html != self._html:
            self._html = html
            self.text.setText(html)
            self.text.setAccessibleName(str(message))
            self.told.emit(_SIGNS[role], message.title, role)


def _role(frame: Frame) -> str:
    verdict = frame.verdict
    if verdict.outcome is Outcome.DIVERGED:
        return "error"
    if verdict.outcome is Outcome.STALLED and (verdict.forecast.lowest or 0.0) > 0:
        return "gradient_text"
    if verdict.outcome in (Outcome.CYCLING, Outcome.STALLED):
        return "path_text"
    if verdict.outcome is Outcome.NOT_YET and frame.score is not None:
        return "error" if frame.setup.mistakes else "gradient_text"
    if verdict.outcome is Outcome.NOT_YET and not _is_story(frame):
        if frame.optimizer.last_step is not None or frame.cursor == 0:
            return "gradient_text"
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


def _is_story(frame: Frame) -> bool:
    """Plain descent on the parabola: its regimes say what to expect."""
    return isinstance(frame.problem, Parabola) and frame.setup.method == sentences.PLAIN
