"""Puts predict and the sub-frames together over the pictures."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.app.asking import is_asked
from gd_desktop.app.cartoon import Cartoon
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.player import Player
from gd_desktop.app.predictor import Predictor, Stage
from gd_desktop.app.session import Session
from gd_desktop.core.phases import Phase
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.teaching.caption_bar import CaptionBar
from gd_desktop.ui.teaching.guess_board import GuessBoard
from gd_desktop.ui.teaching.predict_bar import PredictBar
from gd_desktop.ui.theme import Theme


class Teaching(QObject):
    """What stands above the pictures while a step is predicted, or walked in sub-frames.

    Each hides parts of the coming step; what neither hides is seen. With both, a question stands in
    the caption's place until it has been answered and one has gone on.
    """

    glimpsed = Signal(object)  # Glimpse

    def __init__(
        self,
        session: Session,
        player: Player,
        actions: Actions,
        strip: QWidget,
        parent: QObject,
    ) -> None:
        """`strip` is the place above the pictures."""
        super().__init__(parent)
        self.predictor = Predictor(session, player, self)
        self.cartoon = Cartoon(session, player, self)
        self.predict_bar = PredictBar(self.predictor, actions)
        self.caption_bar = CaptionBar(self.cartoon, actions)
        self.guesses: GuessBoard | None = None
        self.strip = strip
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        place = strip.layout()
        assert isinstance(place, QVBoxLayout)
        place.addLayout(self._rows)
        for bar in (self.caption_bar, self.predict_bar):
            bar.hide()
            self._rows.addWidget(bar)
        self._asking = self._walking = ALL
        self._actions = actions
        actions.predict.toggled.connect(self._show_strip)
        actions.cartoon.toggled.connect(self._show_strip)
        self.cartoon.set_question(self._is_to_ask)
        self.predictor.asked.connect(self._show_question)
        self.predictor.left.connect(self._show_caption)
        self.cartoon.changed.connect(self._go_on)
        self.predictor.glimpsed.connect(self._take_asking)
        self.cartoon.glimpsed.connect(self._take_walking)

    def follow(self, desks: Desks) -> None:
        """Let predictions be pointed at on these desks' pictures."""
        self.guesses = GuessBoard(self.predictor, self.predict_bar, desks, self)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._rows.setSpacing(theme.px(8))
        self._rows.setContentsMargins(0, 0, 0, theme.px(12))
        for bar in (self.predict_bar, self.caption_bar):
            bar.dress(theme, appearance)
        if self.guesses is not None:
            self.guesses.dress(theme)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        # Before the pictures show it: they would widen to a place that is to be asked for.
        self.predictor.follow(frame)
        for bar in (self.predict_bar, self.caption_bar):
            bar.show_frame(frame)

    @property
    def phase(self) -> int:
        """The sub-frame that one stands on, from 0."""
        scene = self.cartoon.scene
        return scene.number if scene is not None else 0

    @property
    def glimpse(self) -> Glimpse:
        """What may be seen of the coming step."""
        return self._asking.both(self._walking)

    def _is_to_ask(self, frame: Frame, phase: Phase) -> bool:
        """Whether the step from a frame asks first: a sub-frame would give the answer away."""
        return is_asked(frame) and self.predictor.glimpse.hides(phase)

    @Slot()
    def _show_strip(self) -> None:
        self._show(is_asking=self.predictor.stage is Stage.ASKING)

    @Slot()
    def _show_question(self) -> None:
        self._show(is_asking=True)

    @Slot()
    def _show_caption(self) -> None:
        self._show(is_asking=False)

    @Slot()
    def _go_on(self) -> None:
        if self.predictor.stage is not Stage.ASKING:
            self._show(is_asking=False)

    def _show(self, is_asking: bool) -> None:
        predicts, walks = self._actions.predict.isChecked(), self._actions.cartoon.isChecked()
        bars = (
            (self.predict_bar, predicts and (is_asking or not walks)),
            (
                self.caption_bar,
                walks and not (predicts and is_asking),
            ),
        )
        place = self.strip.parentWidget()
        if place is not None:
            self.predict_bar.prepare(place.contentsRect().width())
        # One bar takes the other's place without a jump.
        highs = [max(bar.minimumHeight(), bar.minimumSizeHint().height()) for bar, _ in bars]
        both = max(highs) if predicts and walks else 0
        high = both + self._rows.contentsMargins().bottom() if both else 0
        is_there = all(bar.isVisibleTo(self.strip) == is_seen for bar, is_seen in bars)
        is_shown = self.strip.isHidden() != (predicts or walks)
        if is_there and is_shown and self.strip.minimumHeight() == high:
            return
        # First what goes, so that the window never needs room for both.
        for bar, is_seen in sorted(bars, key=lambda pair: pair[1]):
            bar.setVisible(is_seen)
        self.strip.setVisible(predicts or walks)
        self.strip.setMinimumHeight(high)
        # Their height hangs on their width: both are settled before anything is painted.
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @Slot(object)
    def _take_asking(self, glimpse: Glimpse) -> None:
        self._asking = glimpse
        self._tell()

    @Slot(object)
    def _take_walking(self, glimpse: Glimpse) -> None:
        self._walking = glimpse
        self._tell()

    def _tell(self) -> None:
        self.caption_bar.reveal(self._asking)
        self.glimpsed.emit(self.glimpse)
