"""A program that is read: line numbers, one line lit, and beside it what its numbers are."""

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QPalette,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from gd_desktop.scripts.draft import Place
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.script.colours import Colours
from gd_desktop.ui.theme import NOTE, Theme

_MARK = 0.55  # of a line's height: the triangle at the lit line, whose ground would be colour alone


class CodeView(QPlainTextEdit):
    """Read-only. It scrolls by itself only where the lit line would not be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Where it is narrow or large, a long line goes on below: sideways nobody scrolls in class.
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        keep_left_to_right(self)
        self._colours = Colours(self.document())
        self._margin = _Margin(self)
        self._lit: Place | None = None
        self._note = ""
        self._theme: Theme | None = None
        self.updateRequest.connect(self._follow)

    @property
    def lit(self) -> Place | None:
        """The part that is lit."""
        return self._lit

    @property
    def note(self) -> str:
        """What stands beside the lit line."""
        return self._note

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(NOTE))
        self.setFont(font)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("card"))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("ink"))
        self.setPalette(palette)
        self._colours.dress(theme)
        self._fit_margin()
        self._mark()

    def show_text(self, text: str) -> None:
        """Show a program; lines that stay are left alone, and so is where one looks."""
        if text == self.toPlainText():
            return
        old, new = self.toPlainText().split("\n"), text.split("\n")
        if len(old) != len(new):
            self.setPlainText(text)
            self._fit_margin()
            self._mark()
            return
        for number, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self._replace(number, after)
        self._mark()

    def light(self, place: Place, note: str) -> None:
        """Light a part of a line, and say beside the line what its numbers are."""
        if (place, note) == (self._lit, self._note):
            return
        before, self._lit, self._note = self._lit, place, note
        if place == before:
            self.viewport().update()
            return
        self._mark()
        if before is None or place.line != before.line:
            self._reach(place.line)

    def look_again(self) -> None:
        """Have the lit line seen, wherever one has scrolled to."""
        if self._lit is not None:
            self._reach(self._lit.line)

    def _replace(self, number: int, text: str) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    def _reach(self, line: int) -> None:
        """Scroll just so far that a line and its neighbours are seen."""
        bar, rows = self.verticalScrollBar(), self._rows
        around = 1 if rows > 3 else 0
        block = self.document().findBlockByNumber(line)
        first = block.firstLineNumber()  # as seen: a long line takes several
        last = first + max(1, block.layout().lineCount()) - 1
        if first - around < bar.value():
            bar.setValue(first - around)
        elif last + around >= bar.value() + rows:
            bar.setValue(last + around - rows + 1)

    @property
    def _rows(self) -> int:
        """How many lines are seen as a whole."""
        return max(1, round(self.viewport().height() / self._line_height))

    @property
    def _line_height(self) -> float:
        return max(1.0, self.blockBoundingRect(self.document().firstBlock()).height())

    def _mark(self) -> None:
        selections = []
        if self._lit is not None and self._theme is not None:
            block = self.document().findBlockByNumber(self._lit.line)
            ground = self._selection(block, 0, 0)
            ground.format.setBackground(self._theme.colour("lit"))
            ground.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            part = self._selection(block, self._lit.first, self._lit.end)
            part.format.setFontUnderline(True)
            part.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            part.format.setUnderlineColor(self._theme.colour("path"))
            selections = [ground, part]
        self.setExtraSelections(selections)
        self._margin.update()
        self.viewport().update()

    def _selection(self, block: QTextBlock, first: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        length = max(0, block.length() - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(first, length))
        cursor.setPosition(block.position() + min(end, length), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        return selection

    # --- the margin

    def margin_width(self) -> int:
        """Pixels for the mark and the numbers."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance(" " + "0" * digits + "  ")

    def _fit_margin(self) -> None:
        # Whole lines only: a part of one at the foot would look cut off.
        room = self.contentsRect().height()
        margins = self.viewportMargins()
        wanted = QMargins(self.margin_width(), 0, 0, int(room % self._line_height))
        if margins != wanted:
            self.setViewportMargins(wanted)
        self._place_margin()

    def _place_margin(self) -> None:
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self.margin_width(), area.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margin()

    @Slot(QRect, int)
    def _follow(self, area: QRect, scrolled: int) -> None:
        del area, scrolled
        self._margin.update()

    def paint_margin(self, painter: QPainter) -> None:
        """The numbers of the lines that are seen, and the mark at the one that is lit."""
        if self._theme is None:
            return
        dim, ink = self._theme.colour("dim"), self._theme.colour("path_text")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = self.fontMetrics().horizontalAdvance(" ")
        width, height = self.margin_width(), self.fontMetrics().lineSpacing()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Qt would take the window's
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid():
            top = self._top(block)
            if top > self.viewport().height() - height / 2:
                break
            number = block.blockNumber()
            area = QRectF(0, top, width - gap, height)
            is_lit = self._lit is not None and number == self._lit.line
            painter.setPen(ink if is_lit else dim)
            if number < self.blockCount() - 1 or block.text():
                painter.drawText(area, right, str(number + 1))
            if is_lit:
                side, middle = _MARK * height, top + height / 2
                corners = ((0, -side / 2), (0.8 * side, 0), (0, side / 2))
                painter.setBrush(ink)
                painter.drawPolygon(QPolygonF([QPointF(1 + x, middle + y) for x, y in corners]))
            block = block.next()

    def _top(self, block: QTextBlock) -> float:
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).top()

    # --- the note

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._lit is None or not self._note or self._theme is None:
            return
        block = self.document().findBlockByNumber(self._lit.line)
        metrics = self.fontMetrics()
        text_end = self.contentOffset().x() + self.document().documentMargin()
        text_end += metrics.horizontalAdvance(block.text() + "  ")
        room = self.viewport().width() - text_end - metrics.horizontalAdvance(" ")
        if room < metrics.horizontalAdvance(self._note):
            return  # where there is no room for all of it, the number would be another one
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._note_font())
        painter.setPen(self._theme.colour("dim"))
        area = QRectF(text_end, self._top(block), room, metrics.lineSpacing())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, self._note)
        painter.end()

    def _note_font(self) -> QFont:
        font = QFont(self.font())
        font.setItalic(True)
        return font

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 12, metrics.lineSpacing() * 3)


class _Margin(QWidget):
    """Left of the code."""

    def __init__(self, code: CodeView) -> None:
        super().__init__(code)
        self._code = code

    def sizeHint(self) -> QSize:
        return QSize(self._code.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._code.paint_margin(painter)
        painter.end()
