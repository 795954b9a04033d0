"""A page of the guide: Markdown with room between its parts, pictures that fit, and formulas."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from gd_desktop.app.jobs import Jobs
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf, Wish, draw
from gd_desktop.ui.lessons.latex_text import latex_text

_FORMULA = re.compile(r"^\$\$ ?(.+?) ?\$\$$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\(([\w-]+\.(?:png|gif))\)")
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)
_CELL_END = re.compile(r"(?<!\\)\|")
_DEEPEST = 3  # level of a heading that can be led to
_IMAGE = QTextDocument.ResourceType.ImageResource
_SOON_MS = 60  # after a change of the width, until the pictures follow
_SIZE = 1.25  # of a formula, to that of the text: its letters are smaller


class GuidePage(QTextBrowser):
    """Shows a page. Nothing is loaded but its own pictures; links are told, not followed."""

    retold = Signal()  # it was written anew: with formulas, in other colours, in another size

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = FormulaShelf(jobs, self)
        self._shelf.made.connect(self._rewrite)
        self._text, self._folder, self._direction = "", Path(), Qt.LayoutDirection.LeftToRight
        self._written: QTextDocument | None = None  # the one that it began with goes by itself
        self._whole: dict[str, QImage] = {}  # the page's pictures, as they are kept
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._fit_pictures)
        self.setOpenLinks(False)
        self.horizontalScrollBar().rangeChanged.connect(self._begin_lines)

    def show_page(self, text: str, folder: Path, direction: Qt.LayoutDirection) -> None:
        """Show a page from its beginning; `folder`: where its pictures are, `direction`: of its
        language.
        """
        self._text, self._folder, self._direction = text, folder, direction
        self._whole.clear()
        self._shelf.forget_wishes()
        self._write()
        self.verticalScrollBar().setValue(0)

    def dress(self) -> None:
        """Take on colours and sizes, in the place where one is."""
        self._rewrite()

    def headings(self) -> list[QTextBlock]:
        """The headings under the page's title, in order."""
        levels = range(2, _DEEPEST + 1)
        return [
            block
            for block in _blocks(self.document())
            if block.blockFormat().headingLevel() in levels
        ]

    def go_to(self, block: QTextBlock) -> None:
        """Stand on a block, with its first line on top."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(QTextCursor(block))

    def go_to_heading(self, number: int) -> None:
        """Stand on a heading under the page's title, counted from 0, if there are so many."""
        for block in self.headings()[number : number + 1]:
            self.go_to(block)

    def go_to_link(self, *, is_next: bool) -> None:
        """Stand on the next or the previous link, from the last one on the first."""
        for _ in range(2):
            # It leaves the page where there is no more of them.
            super().focusNextPrevChild(is_next)
            if self.textCursor().hasSelection():
                return
            self.setFocus()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab leaves the page: there may be a hundred links on it, which have keys of their own."""
        return QWidget.focusNextPrevChild(self, is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in keys:
            self.go_to_link(is_next=event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()

    @Slot()
    def _rewrite(self) -> None:
        """Write the same page where one stands in it: each paragraph is one paragraph again."""
        cursor, spots = self.textCursor(), []
        for position in (cursor.anchor(), cursor.position()):
            block = self.document().findBlock(position)
            spots.append((block.blockNumber(), position - block.position()))
        first, past = self._first_seen(), self.verticalScrollBar().value()
        above, number = self._top_of(first) - past, first.blockNumber()
        self._write()
        cursor = QTextCursor(self.document())
        for (row, place), mode in zip(spots, QTextCursor.MoveMode, strict=True):
            block = self.document().findBlockByNumber(row)
            cursor.setPosition(block.position() + min(place, max(0, block.length() - 1)), mode)
        self.setTextCursor(cursor)
        top = self._top_of(self.document().findBlockByNumber(number))
        # The page's edge may be wider now: whoever stands at the beginning stays there.
        self.verticalScrollBar().setValue(round(top - above) if past else 0)
        self.retold.emit()

    def _first_seen(self) -> QTextBlock:
        """The block on top. Qt finds the last one of all for a point on the page's edge."""
        document, top = self.document(), self.verticalScrollBar().value()
        bounds = document.documentLayout().blockBoundingRect
        seen = (block for block in _blocks(document) if bounds(block).bottom() > top)
        return next(seen, document.begin())

    def _top_of(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _write(self) -> None:
        """Make the document anew: beside the view, which would lay it out at each change."""
        self._formulas: dict[str, QImage] = {}
        old, document = self._written, QTextDocument(self)
        document.setDefaultFont(self.font())
        option = document.defaultTextOption()
        option.setTextDirection(self._direction)
        option.setWrapMode(self.wordWrapMode())
        document.setDefaultTextOption(option)
        is_mirrored = self._direction is Qt.LayoutDirection.RightToLeft
        text = _ROW.sub(_turned, self._text) if is_mirrored else self._text
        document.setMarkdown(_FORMULA.sub(self._formula, text))
        self._space_out(document)
        _place(document, self._formulas | self._pictures())
        self.setDocument(document)
        self._written = document
        if old is not None:
            old.deleteLater()

    def _formula(self, match: re.Match[str]) -> str:
        """A formula as a picture, or as text until there is one."""
        latex, text = match[1], latex_text(match[1])
        size = round(_SIZE * self.fontMetrics().height() * 0.8)
        wish = Wish(latex, size, self.palette().color(QPalette.ColorRole.Text).name())
        svg = self._shelf.find(wish)
        if not svg:
            return text.replace("*", "\\*").replace("_", "\\_")
        name = f"formula-{len(self._formulas)}"
        self._formulas[name] = draw(svg, self.devicePixelRatioF(), self._room).image
        return f"![{re.sub(r'[][]', '', text)}]({name})"

    @property
    def _room(self) -> float:
        """The width of a line."""
        return max(1.0, self.viewport().width() - 2 * self._margin)

    @property
    def _margin(self) -> float:
        return 1.5 * self.fontMetrics().height()

    @Slot()
    def _fit_pictures(self) -> None:
        """The pictures as wide as a line at most."""
        # Qt lays a document out bit by bit; what is changed meanwhile may leave the rest blank.
        document = self.document()
        document.documentLayout().blockBoundingRect(document.lastBlock())
        _place(document, self._pictures())

    def _pictures(self) -> dict[str, QImage]:
        """Those that the page names, as they fit."""
        ratio, smooth = self.devicePixelRatioF(), Qt.TransformationMode.SmoothTransformation
        room, found = self._room, {}
        for name in dict.fromkeys(_PICTURE.findall(self._text)):
            if name not in self._whole:
                self._whole[name] = QImage(str(self._folder / name))
            whole = self._whole[name]
            wide = max(1, round(min(room, whole.width()) * ratio))
            found[name] = whole.scaledToWidth(wide, smooth)
            found[name].setDevicePixelRatio(ratio)
        return found

    def _space_out(self, document: QTextDocument) -> None:
        """Room around the page and between its parts, which Markdown has no words for."""
        line = self.fontMetrics().height()
        document.setDocumentMargin(self._margin)
        was_code = False
        for block in _blocks(document):
            cursor = QTextCursor(block)
            is_in_table = cursor.currentTable() is not None
            form = block.blockFormat()
            is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence.value)
            if not is_in_table:
                space = 1.2 if form.headingLevel() else 0.5
                form.setTopMargin(0 if is_code and was_code else line * space)
                # A long command is broken, or all of the page would be as wide.
                form.setNonBreakableLines(False)
                if is_code:
                    # In a language from the right too.
                    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                cursor.setBlockFormat(form)
            elif block.position() == cursor.currentTable().firstPosition():
                table = cursor.currentTable()
                frame = table.format()
                if self._direction is Qt.LayoutDirection.RightToLeft:
                    frame.setAlignment(Qt.AlignmentFlag.AlignRight)
                    frame.setRightMargin(self._margin)
                frame.setTopMargin(0.5 * line)
                table.setFormat(frame)
            was_code = is_code

    @Slot(int, int)
    def _begin_lines(self, _low: int, high: int) -> None:
        """A table may be wider than the page: what is seen first is where lines begin."""
        if self._direction is Qt.LayoutDirection.RightToLeft:
            self.horizontalScrollBar().setValue(high)


def _turned(row: re.Match[str]) -> str:
    """A table's row from right to left, for which Qt has no setting."""
    return f"|{'|'.join(reversed(_CELL_END.split(row[1])))}|"


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _place(document: QTextDocument, images: dict[str, QImage]) -> None:
    """Have images where the text names them, with as much room as they take."""
    if not images:
        return
    for name, image in images.items():
        document.addResource(_IMAGE.value, QUrl(name), image)
    for block in _blocks(document):
        # What is changed ends the walk through the pieces.
        for position in [place for place, name in _images_in(block) if name in images]:
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            form = QTextImageFormat(cursor.charFormat().toImageFormat())
            size = images[form.name()].deviceIndependentSize()
            form.setWidth(size.width())
            form.setHeight(size.height())
            cursor.setCharFormat(form)


def _images_in(block: QTextBlock) -> Iterator[tuple[int, str]]:
    """Where in the document the images of a block stand, and what they are called."""
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        form = piece.charFormat()
        if form.isImageFormat():
            # Images of one form that follow each other are one piece.
            for place in range(piece.length()):
                yield piece.position() + place, form.toImageFormat().name()
        pieces += 1
