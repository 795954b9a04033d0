"""The page that is being written, as it will be read."""

import math
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gd_desktop import lesson_labels as labels
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.core.descent import Descent
from gd_desktop.core.figures import SWITCHES, Figure, Standing, Value
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, Page, Prompt, Scene
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.lessons.editing.form import shown
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.lesson_text import LessonText
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel

_TITLE = 19  # px of type at scale 1
_STEPS_AT_ONCE = 256


class _Numbers(NamedTuple):
    """What a page's numbers are computed from, and what they come to."""

    scene: Scene
    figures: dict[str, Figure]
    computed: dict[str, Value]
    standing: Standing

    def are_of(self, page: Page) -> bool:
        """Whether they are a page's, all of them."""
        return (self.scene, self.figures) == (page.scene, page.figures)


def _compute(scene: Scene, figures: dict[str, Figure], token: Token) -> _Numbers:
    """Walk to where a page opens, and compute its figures."""
    setup, view = scene.setup, scene.view
    descent = Descent(setup)
    while descent.cursor < view.walked and descent.can_go_on():
        token.check()
        descent.forward(min(_STEPS_AT_ONCE, view.walked - descent.cursor))
    sample = view.sample - 1
    standing = Standing.of(descent, sample)._replace(
        lanes=len(scene.lanes),
        switches=frozenset(name for name in SWITCHES if getattr(view, name)),
    )
    computed = {
        name: figure.compute(setup, sample, token.check) for name, figure in figures.items()
    }
    return _Numbers(scene, figures, computed, standing)


class Preview(QScrollArea):
    """Shows a page's title, text and questions, with its numbers as they are when it opens."""

    computed = Signal()  # its numbers are there

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[Theme, Appearance] | None = None
        self._page: Page | None = None
        self._number = -1  # the page's, from 0
        self._numbers: _Numbers | None = None
        self._wanted: tuple[Scene, dict[str, Figure]] | None = None
        self._newest = Newest(jobs.slow, self)
        self._newest.found.connect(self._take)
        self.shelf = FormulaShelf(jobs, self)
        self.title = WrappedLabel()
        self.text = LessonText(self.shelf)
        self.tiles: list[_Tile] = []
        content = QWidget()
        content.setObjectName("plain")
        self._rows = QVBoxLayout(content)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.text)
        self._tiles = QVBoxLayout()
        self._rows.addLayout(self._tiles)
        self._rows.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setObjectName("plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(labels.PREVIEW.name)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._looks = theme, appearance
        reading_margins(self._rows, 0, 0, theme.px(4), 0)
        self._rows.setSpacing(theme.px(10))
        self._tiles.setSpacing(theme.px(8))
        self.title.setStyleSheet(f"font-size: {theme.px(_TITLE)}px; font-weight: 700;")
        self.text.dress(theme, appearance)
        for tile in self.tiles:
            tile.dress(theme)
        self._show()

    @property
    def lacking(self) -> frozenset[str]:
        """The figures of the page that come to no finite number; none until that is known."""
        page, numbers = self._page, self._numbers
        if page is None or numbers is None or not numbers.are_of(page):
            return frozenset()
        found = numbers.computed.items()
        return frozenset(
            name for name, value in found if not isinstance(value, str) and not math.isfinite(value)
        )

    def show_page(self, page: Page, number: int, is_whole: bool = True) -> None:
        """Show a page; its numbers follow when they have been computed. If it is not whole, since
        there is a fault in it, its questions and figures stay as they were.
        """
        if not is_whole and self._page is not None and number == self._number:
            page = replace(page, figures=self._page.figures, prompts=self._page.prompts)
        self._page, self._number = page, number
        if self._wanted != (page.scene, page.figures):
            self._wanted = page.scene, page.figures
            self._newest.want(partial(_compute, page.scene, page.figures))
        self._show()

    def _show(self) -> None:
        page, looks = self._page, self._looks
        if page is None or looks is None:
            return
        numbers, style = self._numbers, looks[1].style
        if numbers is None or numbers.scene != page.scene:
            values = Values(page.figures, {}, None, style)
        elif not numbers.are_of(page):
            values = Values(page.figures, {}, numbers.standing, style)
        else:
            values = Values(page.figures, numbers.computed, numbers.standing, style)
        self.title.setText(page.title)
        self.text.show_page(page, values)
        told = [_told(prompt) for prompt in page.prompts]
        if page.figures:
            numbers_told = ", ".join(f"{name} = {{{name}}}" for name in page.figures)
            told.append(f"*{labels.PREVIEW_NUMBERS}:* {numbers_told}")
        while len(self.tiles) > len(told):
            tile = self.tiles.pop()
            self._tiles.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        while len(self.tiles) < len(told):
            tile = _Tile(self.shelf)
            tile.dress(looks[0])
            self.tiles.append(tile)
            self._tiles.addWidget(tile)
        for tile, markdown in zip(self.tiles, told, strict=True):
            tile.text.show_text(markdown, values)

    @Slot(object)
    def _take(self, numbers: _Numbers) -> None:
        self._numbers = numbers
        self._show()
        self.computed.emit()


class _Tile(QFrame):
    """A question, with what is right."""

    def __init__(self, shelf: FormulaShelf) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.text = LiveText(shelf)
        self._row = QVBoxLayout(self)
        self._row.addWidget(self.text)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        pad = theme.px(10)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self.text.dress(theme)


def _told(prompt: Prompt) -> str:
    """A question as Markdown, with what answers it."""
    parts = [prompt.ask]
    match prompt:
        case NumberPrompt(answer=answer):
            number = f"{{{answer}}}" if isinstance(answer, str) else shown(answer)
            off = "" if prompt.tolerance is None else f" ± {shown(prompt.tolerance)}"
            parts.append(f"*{labels.PREVIEW_ANSWER}:* {number}{off} {prompt.unit}")
        case ChoicePrompt():
            parts.append(
                "\n".join(
                    f"{place}. {option}{f' **{labels.RIGHT_SIGN}**' if is_right else ''}"
                    for place, option in enumerate(prompt.options, 1)
                    for is_right in (place == prompt.answer,)
                )
            )
        case _:
            parts.append(f"*{labels.PREVIEW_REACH}:* {', '.join(map(str, prompt.reach))}")
    if prompt.right:
        parts.append(f"*{labels.PREVIEW_RIGHT}:* {prompt.right}")
    return "\n\n".join(parts)
