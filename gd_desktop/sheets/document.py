"""What stands on paper, block by block, whatever it is then written as: HTML or PDF.

Texts are plain: who writes them escapes what his format needs. Words follow the direction of the
document's language; formulas and numbers run from left to right in every language.
"""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height, upright, in millimetres."""
        return (210.0, 297.0) if self is Paper.A4 else (215.9, 279.4)


MARGIN_MM = 16.0  # on all four sides of the paper
# What the narrower paper (A4) leaves between its margins: nothing may be wider.
WIDTH_MM = 178.0


class Kind(StrEnum):
    """What a run of text is."""

    WORDS = "words"
    STRONG = "strong"  # words that stand out, in bold
    FORMULA = "formula"  # signs and numbers, from left to right, not broken where it can be helped


@dataclass(frozen=True, slots=True)
class Run:
    """Some text of one kind."""

    text: str
    kind: Kind = Kind.WORDS


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that stands out; level 1 opens a page, level 2 a task."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class NameLine:
    """Labels with a line behind each to write on, side by side: Name ______ Date ______.

    The first is given twice the room of each other one. `note` stands small at the line's end.
    """

    labels: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs one after another, which break into lines; nothing is put between them."""

    runs: tuple[Run, ...]
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula on a line of its own, set in from the edge where reading begins."""

    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table. A blank one is to be written in: it is empty, and has room for a number.

    `is_words`: it reads in the language's direction, at the edge where reading begins; else it is a
    number, from left to right and in the middle.
    """

    text: str = ""
    is_blank: bool = False
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class GridTable:
    """A table with lines around all cells. Columns run from left to right in every language.

    header   formulas, one a column
    rows     of as many cells each
    widths   the columns' parts of the whole width
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing in black and white as SVG (an <svg> element with a viewBox, without a header).

    It is as large as it says, and stands in the middle; `text` says what there is to see.
    """

    svg: str
    width_mm: float
    height_mm: float
    text: str


@dataclass(frozen=True, slots=True)
class Answers:
    """Lines to write answers on: a label, and a rule behind it, each on a line of its own.

    An empty label is a whole line to write on.
    """

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes to tick, each with its words; they break into lines where they must."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that a page's end does not tear apart, unless they are longer than a page."""

    blocks: "tuple[Plain, ...]"


Plain = Heading | NameLine | Paragraph | Formula | GridTable | Figure | Answers | Choices
Block = Plain | Together


@dataclass(frozen=True, slots=True)
class Page:
    """What begins on a new page. What does not fit goes on on the next one.

    `foot` stands small at the foot of each page that it takes, with the page's number behind it.
    """

    blocks: tuple[Block, ...]
    foot: str = ""
    is_key: bool = False  # whether it holds answers: for the teacher alone


@dataclass(frozen=True, slots=True)
class Document:
    """All that is printed.

    language          its code, such as "en" or "zh_CN"
    is_right_to_left  whether its words are written from right to left
    """

    title: str
    language: str
    is_right_to_left: bool
    paper: Paper
    pages: tuple[Page, ...]
