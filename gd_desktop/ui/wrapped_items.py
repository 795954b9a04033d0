"""Items of a list whose text breaks into lines, each of which is seen as a whole."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem


class WrappedItems(QStyledItemDelegate):
    """Qt measures the lines as if they had all of the item's width, or that of the list's longest
    line, and paints them inside the style sheet's padding and beside a check box, where there may
    be one more of them.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        items = cast(QListView, option.widget)
        asked = QStyleOptionViewItem(option)
        self.initStyleOption(asked, index)
        asked.rect = items.viewport().rect()
        text = items.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, asked, items)
        asked.rect.setWidth(text.width())
        return super().sizeHint(asked, index)


def wrap_items(items: QListView, delegate: WrappedItems | None = None) -> None:
    """Have the items of a list break into lines."""
    items.setWordWrap(True)
    items.setItemDelegate(delegate or WrappedItems(items))
