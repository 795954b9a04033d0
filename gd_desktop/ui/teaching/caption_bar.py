"""The caption of the sub-frame that one stands on."""

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gd_desktop import labels, phase_words
from gd_desktop.app.cartoon import Cartoon, Scene
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.captions import Caption
from gd_desktop.io.settings import Appearance
from gd_desktop.neuron_captions import Chosen
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.formula_html import html_of
from gd_desktop.ui.teaching.phase_dots import PhaseDots
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel

# px of type at scale 1, and lines: a caption is set in the first of these that it fits in.
_SIZES = ((17, 1), (16, 1), (15, 1), (15, 2), (14, 2), (13, 2), (13, 3))
_HIGH = 50  # px at scale 1: two lines of type in a narrow window
_PAD, _GAP = 14, 12  # px at scale 1


class CaptionBar(Card):
    """Above the pictures, while a step is walked in sub-frames: dots, a caption, and the way back
    and on. Its height is the same for every caption.

    It is what the actions of the sub-frames act through.
    """

    def __init__(self, cartoon: Cartoon, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(labels.CARTOON.name, parent)
        self._cartoon, self._actions = cartoon, actions
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._chosen = Chosen()
        self._allowed = ALL
        self._written: tuple[object, ...] = ()
        self.caption = Caption("", ())
        self.dots, self.text = PhaseDots(), WrappedLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.previous = button_for(actions.previous_phase, "‹")
        self.next = button_for(actions.next_phase, "›")
        self._row = QHBoxLayout()
        self._row.addWidget(self.dots)
        self._row.addWidget(self.text, 1)
        for button in (self.previous, self.next):
            self._row.addWidget(button)
        self.heading.hide()
        self.body.addLayout(self._row)
        cartoon.changed.connect(self._follow)
        actions.cartoon.toggled.connect(cartoon.set_on)
        actions.next_phase.triggered.connect(self._go_on)
        actions.previous_phase.triggered.connect(self._go_back)
        self._follow(cartoon.scene)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._appearance = theme, appearance
        self._written = ()
        reading_margins(self._rows, theme.px(_PAD), 0, theme.px(_PAD - 6), 0)
        self._rows.setSpacing(0)
        self._row.setSpacing(theme.px(_GAP))
        self.setFixedHeight(theme.px(_HIGH))
        self.dots.dress(theme)
        self._follow(self._cartoon.scene)

    def show_frame(self, frame: Frame) -> None:
        """Say the caption with the numbers of the row one stands on."""
        del frame  # the cartoon has it, and has told
        self._follow(self._cartoon.scene)

    def reveal(self, glimpse: Glimpse) -> None:
        """Tell nothing that others hide: what is being asked."""
        if glimpse != self._allowed:
            self._allowed = glimpse
            self._follow(self._cartoon.scene)

    @Slot(int, int)
    def look_at(self, sample: int, place: int) -> None:
        """Speak of another sample, or parameter, of a neuron."""
        self._chosen = Chosen(sample, place)
        self._follow(self._cartoon.scene)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._written = ()
        self._follow(self._cartoon.scene)

    @Slot()
    def _go_on(self) -> None:
        if not self._cartoon.is_on:
            # The key for the next sub-frame asks for sub-frames.
            self._actions.cartoon.setChecked(True)
        elif not self._actions.race.isChecked():
            self._cartoon.forward()

    @Slot()
    def _go_back(self) -> None:
        if not self._actions.race.isChecked():
            self._cartoon.back()

    @Slot(object)
    def _follow(self, scene: Scene | None) -> None:
        actions = self._actions
        is_on = scene is not None and not scene.is_running
        actions.next_phase.setEnabled(scene is None or scene.is_running or scene.can_go_on)
        actions.previous_phase.setEnabled(scene is not None and (not is_on or scene.can_go_back))
        if scene is None or self._theme is None:
            return
        if scene.is_running:
            self.dots.show_place(None, len(scene.phases))
            self._write(phase_words.running())
            return
        self.dots.show_place(scene.number, len(scene.phases))
        self._write(self._caption(scene))

    def _caption(self, scene: Scene) -> Caption:
        phase = scene.phase
        if self._allowed.hides(phase):
            return phase_words.asked()
        appearance = self._appearance
        return phase_words.caption(
            *(scene.frame, phase, scene.halt, self._chosen),
            *(appearance.style, appearance.notation),
        )

    def _write(self, caption: Caption) -> None:
        theme = self._theme
        if theme is None or (caption, theme) == self._written:
            return
        self.caption, self._written = caption, (caption, theme)
        title = f'<b style="color: {theme.colours["ink"]}">{escape(caption.title)}.</b>'
        parts = (html_of(part, theme, in_line=False) for part in caption.parts)
        html = f"{title}&ensp;{''.join(parts)}"
        self.text.setAccessibleName(f"{caption.title}. {caption.text}")
        self._fit(html, theme)
        self.text.setText(html)

    def _fit(self, html: str, theme: Theme) -> None:
        """Choose the type that a caption fits in, in one line or two."""
        document = QTextDocument()
        document.setDocumentMargin(0)
        for size, lines in _SIZES:
            font = theme.font(size)
            document.setDefaultFont(font)
            document.setHtml(html)
            document.setTextWidth(max(1, self.text.width()))
            if document.size().height() <= (lines + 0.5) * QFontMetricsF(font).height():
                break
        self.text.setFont(document.defaultFont())
