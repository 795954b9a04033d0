"""Items of a list that break into lines are as high as their lines, at every width."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
)

from gd_desktop.ui.dialogs.about import AboutDialog
from gd_desktop.ui.dialogs.guide import GuideDialog
from gd_desktop.ui.launch import App
from gd_desktop.ui.wrapped_items import wrap_items

TEXTS = (
    "numpy 2.4.6\nBSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
    "One line",
    "A heading of several words that breaks into lines",
)


def cut(items: QListWidget) -> list[tuple[int, int]]:
    """The rows whose text is higher than the room for it, and by how much (px)."""
    found = []
    for row in range(items.count()):
        option = QStyleOptionViewItem()
        items.initViewItemOption(option)
        index = items.model().index(row, 0)
        option.rect = items.visualRect(index)
        # So far a list paints, however wide the item.
        option.rect.setWidth(min(option.rect.width(), items.viewport().width()))
        items.itemDelegate().initStyleOption(option, index)
        style = items.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, items)
        edge = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, items) + 1
        wide = QRect(0, 0, room.width() - 2 * edge, 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        lines = items.fontMetrics().boundingRect(wide, flags, items.item(row).text()).height()
        if lines > room.height():
            found.append((row, lines - room.height()))
    return found


@pytest.mark.parametrize("theme", ["light", "projector"])
def test_no_line_is_cut_off_or_painted_over_the_next_item(app: App, theme: str) -> None:
    app.preferences.change(theme=theme)
    items = QListWidget(app.window)
    wrap_items(items)
    for text in TEXTS:
        QListWidgetItem(text, items)
    box = QListWidgetItem("a column that cannot be a feature since there is text in it", items)
    box.setCheckState(Qt.CheckState.Checked)
    items.show()
    heights = set()
    for wide in range(140, 800, 5):
        items.resize(wide, 400)
        items.doItemsLayout()  # what Qt does a tenth of a second later
        assert not cut(items), wide
        heights.add(items.visualItemRect(items.item(0)).height())
    assert len(heights) > 2
    # No room is wasted where a line has enough of it.
    high = [items.visualItemRect(items.item(row)).height() for row in range(items.count())]
    assert high[1] == high[2] == high[3]


def test_the_parts_of_the_app_and_the_contents_of_the_guide_are_whole(app: App) -> None:
    app.preferences.change(theme="projector")
    app.window.actions_.about.trigger()
    about = QApplication.activeModalWidget()
    assert isinstance(about, AboutDialog)
    for wide in range(200, 400, 10):
        about.parts.setFixedWidth(wide)
        QApplication.processEvents()
        assert not cut(about.parts), wide
    about.close()
    app.window.actions_.guide.trigger()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    QApplication.processEvents()
    assert not cut(guide.pages)
    assert not cut(guide.contents)
    guide.close()
