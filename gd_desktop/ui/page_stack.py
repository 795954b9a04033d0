"""Pages in one place, of which one is seen."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """As large as the page that is seen.

    Qt's own is as high as the highest page wherever heights depend on widths, whatever the pages'
    policies. So only the page that is seen is in its layout; the others are hidden children.
    """

    def keep(self, page: QWidget) -> None:
        """Take a page that is to be seen later."""
        page.setParent(self)
        page.hide()

    def show_only(self, page: QWidget) -> None:
        """Turn to a page."""
        before = self.currentWidget()
        if before is page:
            return
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
