"""The user guide, in a window of its own that can stay open beside the app's."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import access_words, labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.io.guide import (
    CONTROLS,
    MAIN,
    PAGES,
    heading_number,
    is_translated,
    page_path,
    page_text,
    title_of,
)
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.dialogs.guide_page import GuidePage
from gd_desktop.ui.direction import splitter_of
from gd_desktop.ui.neuron.dialog_parts import Note
from gd_desktop.ui.wrapped_items import wrap_items

_PLACE = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Shows the guide in the language in force, with its pages, contents and a search beside it.

    A page that the language lacks is shown in English.
    """

    def __init__(self, parent: QMainWindow, actions: Actions, jobs: Jobs) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.GUIDE.name)
        self._texts = {page: self._text_of(page, parent, actions) for page in PAGES}
        self._page = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._dress)
        self._past: list[tuple[str, int]] = []  # pages that links led away from, and where in them
        self.text = GuidePage(jobs)
        self.text.setAccessibleName(labels.GUIDE.name)
        self.text.setAccessibleDescription(access_words.LINK_KEYS)
        self.text.anchorClicked.connect(self._follow)
        self.text.retold.connect(self._list)
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(access_words.FIND.name)
        self.find_field.setAccessibleName(access_words.FIND.name)
        self.find_field.setToolTip(access_words.FIND.tip)
        self.find_field.textEdited.connect(self._find_first)
        self.find_field.returnPressed.connect(self._find_next)
        self.not_found = Note()
        self.not_found.hide()
        self.pages, self.contents = QListWidget(), QListWidget()
        self.pages.setAccessibleName(access_words.PAGES)
        self.contents.setAccessibleName(access_words.CONTENTS)
        for each in (self.pages, self.contents):
            wrap_items(each)
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        for page, text in self._texts.items():
            item = QListWidgetItem(title_of(text), self.pages)
            item.setData(_PLACE, page)
            item.setToolTip(item.text())
        self.pages.currentItemChanged.connect(self._turn_to)
        self.contents.currentItemChanged.connect(self._go_to)
        self._side = self._put_beside()
        QShortcut(QKeySequence.StandardKey.Find, self, self._begin_to_find)
        QShortcut(QKeySequence.StandardKey.Back, self, self._go_back)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 140, metrics.height() * 42)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self._measure()
        self.open_page(MAIN)
        self.text.setFocus()

    def open_page(self, page: str, place: str = "") -> None:
        """Show a page from its beginning, or at the heading that links call so."""
        if page != self._page:
            self._page = page
            own = self.layoutDirection() if is_translated(page) else Qt.LayoutDirection.LeftToRight
            self.text.show_page(self._texts[page], page_path(MAIN).parent, own)
            self._list()
            self.pages.blockSignals(True)
            self.pages.setCurrentRow(PAGES.index(page))
            self.pages.blockSignals(False)
        number = heading_number(page, place) if place else None
        if number is not None:
            self.text.go_to_heading(number)
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Other colours, or another size of everything.
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            # Several come at once.
            self._soon.start()

    @Slot()
    def _dress(self) -> None:
        self.text.dress()
        self._measure()

    @staticmethod
    def _text_of(page: str, window: QMainWindow, actions: Actions) -> str:
        if page == CONTROLS:
            from gd_desktop.ui.dialogs.control_reference import markdown

            return markdown(actions, window.menuBar())
        return page_text(page)

    def _put_beside(self) -> QWidget:
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.find_field)
        rows.addWidget(self.not_found)
        rows.addWidget(self.pages)
        rows.addWidget(self.contents, 1)
        halves = splitter_of(side, self.text)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(1, 1)
        QVBoxLayout(self).addWidget(halves)
        return side

    def _measure(self) -> None:
        """The column as wide as its titles ask for, the list of pages as high as its rows."""
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        rows = sum(self.pages.sizeHintForRow(row) for row in range(self.pages.count()))
        self.pages.setFixedHeight(rows + 2 * self.pages.frameWidth() + 2)

    # --- contents and links

    @Slot()
    def _list(self) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        for block in self.text.headings():
            level = block.blockFormat().headingLevel()
            item = QListWidgetItem("    " * (level - 2) + block.text(), self.contents)
            item.setData(_PLACE, block.position())
            item.setToolTip(block.text())
        self.contents.blockSignals(False)

    @Slot(QListWidgetItem)
    def _turn_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(item.data(_PLACE))

    @Slot(QListWidgetItem)
    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.go_to(self.text.document().findBlock(item.data(_PLACE)))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """A link to a page leads there; any other leads nowhere."""
        page = link.path().removesuffix(".md") or self._page
        if page in PAGES:
            self._past.append((self._page, self.text.verticalScrollBar().value()))
            self.open_page(page, link.fragment())

    @Slot()
    def _go_back(self) -> None:
        """Where the last link led away from."""
        if self._past:
            page, place = self._past.pop()
            self.open_page(page)
            self.text.verticalScrollBar().setValue(place)

    # --- searching

    @Slot()
    def _begin_to_find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    @Slot()
    def _find_first(self) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """From where one is through all pages, and from the beginning again behind the last one."""
        sought = self.find_field.text()
        is_found = not sought or self.text.find(sought) or self._find_on_another(sought)
        self.find_field.setProperty("refused", not is_found)
        self.not_found.say("" if is_found else access_words.NOT_FOUND, alarm=True)
        self.not_found.setHidden(is_found)
        self.find_field.setAccessibleDescription("" if is_found else access_words.NOT_FOUND)
        self.find_field.setToolTip(access_words.FIND.tip if is_found else access_words.NOT_FOUND)
        self.find_field.style().unpolish(self.find_field)
        self.find_field.style().polish(self.find_field)

    def _find_on_another(self, sought: str) -> bool:
        here = PAGES.index(self._page)
        for page in (*PAGES[here + 1 :], *PAGES[: here + 1]):
            # A coarse look, so that no page is shown in vain where the text is nowhere.
            if sought.casefold() in self._texts[page].casefold():
                self.open_page(page)
                if self.text.find(sought):
                    return True
        return False
