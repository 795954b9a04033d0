"""Sides of paper, painted: into a PDF, onto a printer, and as an image to look at."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from gd_desktop import labels
from gd_desktop.sheets.document import Document, Paper
from gd_desktop.ui.worksheets.ink import RESOLUTION
from gd_desktop.ui.worksheets.layout import Side, paper_size, sides_of_page

Tell = Callable[[float], None]

_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def page_layout(paper: Paper) -> QPageLayout:
    """Upright, and without margins of its own: those of the sheet are in its sides."""
    upright, none = QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
    return QPageLayout(QPageSize(_SIZES[paper]), upright, none)


def to_pdf(document: Document, is_two_sided: bool, tell: Tell) -> bytes:
    """A PDF whose texts are texts and whose drawings are vectors. `tell` hears now and then what
    share is done, and may raise to end it. Works in any thread.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator(labels.APP)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(document.paper))
    if not paint_document(document, writer, is_two_sided, tell):
        raise RuntimeError("a PDF cannot be begun")
    return bytes(buffer.data().data())


def paint_document(
    document: Document, device: QPagedPaintDevice, is_two_sided: bool, tell: Tell
) -> bool:
    """Paint all sides onto a device without margins of its own; on other paper than the document's
    they are made smaller or larger. With `is_two_sided`, each page of the document begins on a
    front: a back before it may stay blank. Returns whether the device took them.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        whole = paper_size(document.paper)
        share = min(device.width() / whole.width(), device.height() / whole.height())
        painter.scale(share, share)
        count, like = 0, None
        for number, page in enumerate(document.pages):
            tell(number / len(document.pages))
            if is_two_sided and count % 2:
                device.newPage()
                count += 1
            sides = sides_of_page(document, page, None if page.is_key else like)
            like = like or sides[0]
            for side in sides:
                if count:
                    device.newPage()
                side.paint(painter)
                count += 1
    finally:
        # What is left of a painter whose device goes first ends the process.
        painter.end()
    return True


def to_image(side: Side, width: int) -> QImage:
    """A side as it looks on paper, so many pixels wide. Works in any thread."""
    whole = paper_size(side.paper)
    share = width / whole.width()
    image = QImage(width, round(whole.height() * share), QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    hints = QPainter.RenderHint
    painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
    painter.scale(share, share)
    side.paint(painter)
    painter.end()
    return image
