"""A text that is as high as what it says, with typeset formulas and numbers that are live."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QSizeF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextImageFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from gd_desktop.io.lessons.pieces import Formula, Number
from gd_desktop.ui.lessons.formula_shelf import Drawing, FormulaShelf, Wish, draw
from gd_desktop.ui.lessons.key_cap import key_cap
from gd_desktop.ui.lessons.manuscript import Key, Manuscript, Spot, manuscript, width
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import TEXT, Theme

_TEXT_MS = 125  # between two changes of numbers: what changes faster cannot be read
_FORMULA = 1.14  # of the text's size: its letters are smaller
_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)


class LiveText(QTextBrowser):
    """Shows Markdown of a lesson. Nothing is loaded or followed: links and images are text.

    size      of its type, in pixels at scale 1
    coloured  whether numbers have the colour of what they speak of
    """

    retold = Signal()  # what it says in words has changed

    def __init__(
        self,
        shelf: FormulaShelf,
        size: int = TEXT + 1,
        bold: bool = False,
        coloured: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._size, self._is_bold, self._is_coloured = size, bold, coloured
        self._theme: Theme | None = None
        self._markdown = ""
        self._values = Values()
        self._shown: Values | None = None
        self._manuscript: Manuscript | None = None
        self._images: dict[str, QImage] = {}
        self._room = 0
        self._is_live = False  # whether there are numbers in it
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TEXT_MS)
        self._soon.timeout.connect(self.show_newest)
        self.setObjectName("plain")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        shelf.made.connect(self._place_formulas)

    # --- what is shown

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        self.setPalette(palette)
        self._write()

    def show_text(self, markdown: str, values: Values) -> None:
        """Show a text, and its numbers at once."""
        self._values = values
        if markdown != self._markdown or self._manuscript is None:
            self._markdown = markdown
            self._write()
        else:
            self._show_numbers()

    def show_values(self, values: Values) -> None:
        """Show other numbers in the same text: at once, or soon where one chases the other."""
        self._values = values
        if self._is_live and not self._soon.isActive():
            self.show_newest()

    @Slot()
    def show_newest(self) -> None:
        """Show the newest numbers now, where they are not shown yet."""
        if self._values is not self._shown:
            self._show_numbers()
            self._soon.start()

    def plain_text(self) -> str:
        """All that it says, in words: for screen readers."""
        return self._manuscript.plain_text() if self._manuscript is not None else ""

    @property
    def numbers(self) -> list[str]:
        """The numbers that it shows, in order, as they are written."""
        spots = self._manuscript.spots if self._manuscript is not None else []
        return [spot.text for spot in spots if isinstance(spot.filling, Number)]

    def _write(self) -> None:
        """Make the document anew."""
        theme = self._theme
        if theme is None:
            return
        old = self._manuscript
        new = manuscript(self._markdown, self._font(theme), theme, self._word)
        new.document.setParent(self)
        self._manuscript, self._shown = new, self._values
        self._is_live = bool(self.numbers)
        self._images.clear()
        self.setDocument(new.document)
        new.document.documentLayout().documentSizeChanged.connect(self._fit)
        if old is not None:
            old.document.deleteLater()
        self._draw_all()
        self._fit(new.document.size())
        self._describe()

    def _font(self, theme: Theme) -> QFont:
        return theme.font(self._size, self._is_bold)

    def _word(self, number: Number) -> str:
        return self._values.text(number.name, number.decimals)

    def _describe(self) -> None:
        text = self.plain_text()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            self.retold.emit()

    @Slot(QSizeF)
    def _fit(self, size: QSizeF) -> None:
        margins = self.contentsMargins()
        high = math.ceil(size.height()) + margins.top() + margins.bottom()
        if high != self.minimumHeight() or high != self.maximumHeight():
            self.setFixedHeight(max(1, high))

    # --- what is filled in

    @contextmanager
    def _editing(self) -> Iterator[QTextCursor]:
        """Changes of the document that are laid out at once."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    def _draw_all(self) -> None:
        """Keys, numbers in their colours, and the formulas that have been made already."""
        theme, made = self._theme, self._manuscript
        if theme is None or made is None:
            return
        self._room = self._most()
        with self._editing() as cursor:
            moved = 0
            for spot in made.spots:
                spot.at += moved
                if isinstance(spot.filling, Number):
                    self._select(cursor, spot)
                    cursor.mergeCharFormat(self._look(theme, spot.filling))
                    continue
                drawing = self._drawing(spot, theme)
                if drawing is not None:
                    moved += self._put_drawing(cursor, spot, drawing)

    @Slot()
    def _place_formulas(self) -> None:
        """Put the formulas in that have been made since."""
        theme, made = self._theme, self._manuscript
        if theme is None or made is None:
            return
        missing = [s for s in made.spots if isinstance(s.filling, Formula) and not s.is_drawn]
        drawings = {id(spot): self._drawing(spot, theme) for spot in missing}
        if not any(drawings.values()):
            return
        with self._editing() as cursor:
            moved = 0
            for spot in made.spots:
                spot.at += moved
                drawing = drawings.get(id(spot))
                if drawing is not None:
                    moved += self._put_drawing(cursor, spot, drawing)

    def _show_numbers(self) -> None:
        """Put the newest numbers in the place of those that differ."""
        self._shown, made = self._values, self._manuscript
        if made is None:
            return
        words = {
            id(spot): self._word(spot.filling)
            for spot in made.spots
            if isinstance(spot.filling, Number)
        }
        if all(words.get(id(spot), spot.text) == spot.text for spot in made.spots):
            return
        with self._editing() as cursor:
            moved = 0
            for spot in made.spots:
                spot.at += moved
                word = words.get(id(spot), spot.text)
                if word != spot.text:
                    self._select(cursor, spot)
                    cursor.insertText(word, cursor.charFormat())
                    moved += width(word) - spot.length
                    spot.text, spot.length = word, width(word)
        self._describe()

    def _select(self, cursor: QTextCursor, spot: Spot) -> None:
        cursor.setPosition(spot.at)
        cursor.setPosition(spot.at + spot.length, QTextCursor.MoveMode.KeepAnchor)

    def _look(self, theme: Theme, number: Number) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        if self._is_coloured:
            look.setForeground(theme.colour(self._values.role(number.name)))
        return look

    # --- drawings in the lines

    def _most(self) -> int:
        """Pixels that a line has room for."""
        return max(1, self.viewport().width())

    def _drawing(self, spot: Spot, theme: Theme) -> Drawing | None:
        font, ratio = self._font(theme), self.devicePixelRatioF()
        if isinstance(spot.filling, Key):
            return key_cap(spot.filling.name, font, theme, ratio)
        assert isinstance(spot.filling, Formula)
        wish = Wish(spot.filling.latex, round(font.pixelSize() * _FORMULA), theme.colours["ink"])
        svg = self._shelf.find(wish)
        return draw(svg, ratio, self._most()) if svg else None

    def _put_drawing(self, cursor: QTextCursor, spot: Spot, drawing: Drawing) -> int:
        """Put a drawing in the place of a spot's text; by how much what follows moves."""
        # Qt lets an image reach as far below the line's foot as its font does: a font is sought
        # that reaches as far as this drawing, or a little further, and the image is that much
        # higher.
        font = self._font(self._theme) if self._theme is not None else QFont()
        while QFontMetricsF(font).descent() < drawing.descent:
            font.setPixelSize(font.pixelSize() + 1)
        ratio = drawing.image.devicePixelRatio()
        high = round((drawing.ascent + QFontMetricsF(font).descent()) * ratio)
        image = drawing.image.copy(0, 0, drawing.image.width(), high)
        image.setDevicePixelRatio(ratio)
        name = f"drawing:{len(self._images)}"
        self._images[name] = image
        form = QTextImageFormat()
        form.setName(name)
        form.setFont(font)
        form.setWidth(image.width() / ratio)
        form.setHeight(high / ratio)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        form.setProperty(QTextImageFormat.Property.ImageAltText, spot.text)
        self._select(cursor, spot)
        cursor.insertImage(form)
        moved, spot.length, spot.is_drawn = 1 - spot.length, 1, True
        return moved

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        # Only what was drawn here; never a file, and nothing from the net.
        return self._images.get(name.toString() if isinstance(name, QUrl) else name)

    # --- what a person does

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A formula that was too wide, or would now be.
        if self._most() != self._room and self._has_wide(min(self._room, self._most())):
            self._write()

    def _has_wide(self, room: int) -> bool:
        ratio = self.devicePixelRatioF()
        return any(image.width() / ratio >= room - 4 for image in self._images.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # All others are the window's, or scroll what this stands in.
        if any(event.matches(key) for key in _KEYS):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # A text that cannot be edited would keep Backspace and the letters all the same.
            if any(event.matches(key) for key in _KEYS):
                return super().event(event)
            event.ignore()
            return False
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._write()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it has all the height it needs: what it stands in scrolls

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What is copied: with formulas in words."""
        data = QMimeData()
        cursor, made = self.textCursor(), self._manuscript
        if made is not None:
            data.setText(made.plain_text(cursor.selectionStart(), cursor.selectionEnd()))
        return data
