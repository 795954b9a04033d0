"""Makes a document of a lesson's Markdown, and keeps the places that are filled in later."""

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextListFormat,
    QTextTable,
)

from gd_desktop.io.lessons.pieces import Formula, Number, OddBrace, split
from gd_desktop.ui.lessons.key_cap import LONGEST
from gd_desktop.ui.lessons.latex_text import latex_text
from gd_desktop.ui.theme import Theme

# While Markdown is read, a sign of its own stands for each formula and number, so that their
# underscores and stars are left alone.
_FIRST, _LAST = 0xE000, 0xF8FF
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_MOST_SIGNS = 12_000  # of a text: 30 screens full; Markdown of a megabyte would take minutes
_MOST_DEEP = 4  # levels of lists and quotes that are moved in
_OBJECT = "\ufffc"  # stands for an image in a document's text
_FEATURES = QTextDocument.MarkdownFeature(
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub.value
    | QTextDocument.MarkdownFeature.MarkdownNoHTML.value
)


class Key(NamedTuple):
    """A key of the keyboard, as it is called."""

    name: str


Filling = Formula | Number | Key


@dataclass(slots=True)
class Spot:
    """A place in a document that is filled in; `at` and `length` in Qt's 16-bit signs."""

    filling: Filling
    at: int
    length: int
    text: str  # what stands there, in words
    is_drawn: bool = False  # as an image


class Manuscript(NamedTuple):
    """A document and its places, in order."""

    document: QTextDocument
    spots: list[Spot]

    def plain_text(self, start: int = 0, end: int | None = None) -> str:
        """All of it in words, with formulas and numbers, or what stands between two positions."""
        units = array("H", self.document.toRawText().encode("utf-16-le"))
        end = len(units) if end is None else end
        parts = []
        for spot in self.spots:
            if spot.at >= start and spot.at + spot.length <= end:
                parts += [_decoded(units[start : spot.at]), spot.text]
                start = spot.at + spot.length
        text = "".join(parts) + _decoded(units[start:end])
        text = text.replace("\u2029", "\n").replace("\u2028", "\n").replace(_OBJECT, "")
        return re.sub("[\ufdd0\ufdd1]", " ", text).strip()


def manuscript(
    markdown: str, font: QFont, theme: Theme, word: Callable[[Number], str]
) -> Manuscript:
    """Read Markdown without HTML. Links and foreign images become text; `word` gives a number's."""
    if len(markdown) > _MOST_SIGNS:
        markdown = f"{markdown[:_MOST_SIGNS]}…"
    source, fillings = _with_signs(markdown)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(theme.px(20))
    document.setMarkdown(source, _FEATURES)
    _space_out(document, theme)
    changes = _without_links(document, theme) + _sign_changes(document, fillings)
    spots: list[Spot] = []
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    moved = 0
    for change in sorted(changes, key=lambda change: change.at):
        text = change.text
        if isinstance(change.filling, Number):
            text = word(change.filling)
        cursor.setPosition(change.at + moved)
        cursor.setPosition(change.at + moved + change.length, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat() if change.form is None else change.form
        cursor.insertText(text, form)
        length = width(text)
        if change.filling is not None:
            spots.append(Spot(change.filling, change.at + moved, length, text))
        moved += length - change.length
    for spot in spots:
        _centre(cursor, spot)
    cursor.endEditBlock()
    return Manuscript(document, spots)


def _centre(cursor: QTextCursor, spot: Spot) -> None:
    """A formula that is a paragraph of its own stands in the middle."""
    cursor.setPosition(spot.at)
    block = cursor.block()
    if isinstance(spot.filling, Formula) and block.length() - 1 == spot.length:
        form = block.blockFormat()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(form)


def width(text: str) -> int:
    """How many of Qt's 16-bit signs a text is."""
    return len(text.encode("utf-16-le")) // 2


class _Change(NamedTuple):
    """A part of the document that another text takes the place of."""

    at: int
    length: int
    text: str
    filling: Filling | None = None
    form: QTextCharFormat | None = None


def _with_signs(text: str) -> tuple[str, list[Formula | Number]]:
    """The Markdown with a sign for each formula and number, and these in order."""
    fillings: list[Formula | Number] = []
    parts = []
    for piece in split(_PRIVATE.sub("\ufffd", text)):
        if isinstance(piece, Formula | Number) and _FIRST + len(fillings) <= _LAST:
            parts.append(chr(_FIRST + len(fillings)))
            fillings.append(piece)
        elif isinstance(piece, Formula):
            parts.append(latex_text(piece.latex))
        elif isinstance(piece, Number | OddBrace):
            # Of a text that is being written; the brace stands as it is.
            parts.append("{")
        else:
            parts.append(piece.text)
    return "".join(parts), fillings


def _sign_changes(document: QTextDocument, fillings: list[Formula | Number]) -> list[_Change]:
    """Where the signs stand, and what is to be there."""
    changes = []
    for at, unit in enumerate(array("H", document.toRawText().encode("utf-16-le"))):
        if _FIRST <= unit < _FIRST + len(fillings):
            filling = fillings[unit - _FIRST]
            text = latex_text(filling.latex) if isinstance(filling, Formula) else ""
            changes.append(_Change(at, 1, text, filling))
    return changes


def _without_links(document: QTextDocument, theme: Theme) -> list[_Change]:
    """Links as plain text with their address, foreign images as nothing, code as keys."""
    changes: list[_Change] = []
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    block = document.begin()
    while block.isValid():
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            form = fragment.charFormat()
            at, length, text = fragment.position(), fragment.length(), fragment.text()
            if form.isImageFormat():
                changes.append(_Change(at, length, "", form=QTextCharFormat()))
            elif form.isAnchor():
                changes += _unlinked(document, at, length, text, form)
            elif form.fontFixedPitch() and not _PRIVATE.search(text):
                if len(text) <= LONGEST:
                    bold = QTextCharFormat()
                    bold.setFontWeight(QFont.Weight.Bold)
                    changes.append(_Change(at, length, text, Key(text), bold))
                else:
                    form.setFontFamilies([fixed])
                    form.setBackground(QBrush(theme.colour("ground")))
                    changes.append(_Change(at, length, text, form=form))
            each += 1
        block = block.next()
    return changes


def _unlinked(
    document: QTextDocument, at: int, length: int, text: str, form: QTextCharFormat
) -> list[_Change]:
    """Take a link away; its address is told where it leads to the net."""
    plain = QTextCharFormat()
    plain.setFontWeight(form.fontWeight())
    plain.setFontItalic(form.fontItalic())
    cursor = QTextCursor(document)
    cursor.setPosition(at)
    cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(plain)
    address = form.anchorHref()
    if address.startswith(("http://", "https://")) and address.rstrip("/") != text.rstrip("/"):
        return [_Change(at + length, 0, f" ({address})", form=plain)]
    return []


def _space_out(document: QTextDocument, theme: Theme) -> None:
    """Room between lines and paragraphs, calm headings, and quotes and lists that stay in view."""
    block = document.begin()
    while block.isValid():
        _space_block(block, theme)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _mend(frame)
            form = frame.format().toTableFormat()
            form.setBorder(1)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QBrush(theme.colour("hairline")))
            form.setBorderCollapse(True)
            form.setCellPadding(theme.px(5))
            form.setCellSpacing(0)
            form.setTopMargin(0)
            form.setBottomMargin(theme.px(9))
            frame.setFormat(form)


def _mend(table: QTextTable) -> None:
    """Behind a quote, Qt begins a table with an empty line, and its first cell is not bold."""
    cursor = table.cellAt(0, 0).firstCursorPosition()
    if cursor.block().length() == 1 and cursor != table.cellAt(0, 0).lastCursorPosition():
        cursor.deleteChar()
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)


def _space_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    level = form.headingLevel()
    quoted = min(_MOST_DEEP, form.intProperty(QTextFormat.Property.BlockQuoteLevel))
    is_listed = block.textList() is not None
    is_in_table = cursor.currentTable() is not None
    form.setLineHeight(theme.px(5), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    is_first = not block.previous().isValid()
    form.setTopMargin(theme.px(8) if level and not is_first else 0)
    form.setBottomMargin(0 if is_in_table else theme.px(4) if is_listed or level else theme.px(9))
    form.setLeftMargin(theme.px(14) * quoted)
    form.setRightMargin(0)
    form.setIndent(min(_MOST_DEEP, form.indent()))
    form.setNonBreakableLines(False)
    cursor.setBlockFormat(form)
    listed = block.textList()
    if listed is not None and listed.format().indent() > _MOST_DEEP:
        list_form: QTextListFormat = listed.format()
        list_form.setIndent(_MOST_DEEP)
        listed.setFormat(list_form)
    if level or quoted:
        look = QTextCharFormat()
        if level:
            # Steps of 1.2; Markdown's own first heading is twice as large as the text.
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, 1 if level <= 2 else 0)
        if quoted:
            look.setForeground(theme.colour("dim"))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _decoded(units: "array[int]") -> str:
    return units.tobytes().decode("utf-16-le", "replace")
