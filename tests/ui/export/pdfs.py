"""What is in a PDF: its pages, its images, and the operators that draw it."""

import re
import zlib
from typing import NamedTuple

_STREAM = re.compile(rb"<<(.*?)>>\s*stream\r?\n(.*?)\nendstream", re.DOTALL)
_BOX = re.compile(rb"/MediaBox\s*\[\s*([\d. ]+)\]")


class Pdf(NamedTuple):
    """A document, taken apart."""

    pages: list[tuple[float, float]]  # width and height in points
    images: list[tuple[int, int]]  # width and height in pixels
    drawing: str  # all operators of all pages
    fonts: int


def taken_apart(data: bytes) -> Pdf:
    """Read a PDF as Qt writes it."""
    images, drawing = [], ""
    for head, body in _STREAM.findall(data):
        if b"/Subtype /Image" in head:
            sizes = (re.search(rb"/%s (\d+)" % name, head) for name in (b"Width", b"Height"))
            width, height = (int(size[1]) for size in sizes if size is not None)
            images.append((width, height))
        elif b"/FlateDecode" in head and b"/Length1" not in head and b"/Subtype" not in head:
            try:
                drawing += zlib.decompress(body).decode("latin-1")
            except zlib.error:
                continue
    pages = []
    for box in _BOX.findall(data):
        left, bottom, right, top = map(float, box.split())
        pages.append((right - left, top - bottom))
    return Pdf(pages, images, drawing, len(re.findall(rb"/Type /Font\b", data)))


def title_of(data: bytes) -> str:
    """What a PDF is called, as Qt writes it."""
    (title,) = re.findall(rb"/Title \((.*?)\)\n", data, re.DOTALL)
    # A byte that means something to PDF has a backslash in front.
    return re.sub(rb"\\(.)", rb"\1", title, flags=re.DOTALL).decode("utf-16")
