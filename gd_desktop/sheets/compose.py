"""Sheets and their key as a document, in the language in force."""

from collections.abc import Iterator

from gd_desktop import tongue
from gd_desktop import worksheet_words as words
from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.tasks import Sheet, Student
from gd_desktop.core.exercises.wish import Wish
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import Notation
from gd_desktop.sheets.blocks import task_blocks, words_of
from gd_desktop.sheets.document import (
    Block,
    Document,
    Heading,
    NameLine,
    Page,
    Paper,
    Paragraph,
    Run,
    Together,
)
from gd_desktop.sheets.key import answer
from gd_desktop.sheets.writing import Manner, manner_of


def worksheet(
    setup: Setup,
    wish: Wish,
    paper: Paper = Paper.A4,
    notation: Notation | None = None,
    has_key: bool = True,
) -> Document:
    """The sheets of a class, drawn from the Setup's problem, each on pages of its own, and the key
    at the end. Raises SheetRefusal.
    """
    return compose(draw(setup, wish), paper, notation or Notation(), has_key)


def compose(sheet: Sheet, paper: Paper, notation: Notation, has_key: bool) -> Document:
    """The same of sheets that are drawn, or of some of their students."""
    manner = manner_of(sheet.setup, notation)
    pages = [_page(sheet, student, manner) for student in sheet.students]
    if has_key:
        pages.append(key_page(sheet, notation))
    language, is_right_to_left = tongue.language(), tongue.is_right_to_left()
    return Document(words.TITLE, language, is_right_to_left, paper, tuple(pages))


def _page(sheet: Sheet, student: Student, manner: Manner) -> Page:
    blocks: list[Block] = [
        Heading(words.TITLE, 1),
        NameLine((words.NAME, words.DATE), words.sheet_note(student.number)),
    ]
    for place, task in enumerate(student.tasks, start=1):
        heading = Heading(words.numbered(place, task.kind))
        blocks.append(Together((heading, *task_blocks(task, manner))))
    return Page(tuple(blocks), words.foot(student.number, sheet.wish.seed))


def key_page(sheet: Sheet, notation: Notation) -> Page:
    """All answers of a sheet, student by student."""
    wish = sheet.wish
    blocks: list[Block] = [
        Heading(words.KEY_TITLE, 1),
        words_of(words.KEY_NOTE),
        words_of(words.key_note(wish.students, wish.seed), is_small=True),
        words_of(words.allowance(), is_small=True),
    ]
    blocks += (Together(tuple(_answers(student, notation))) for student in sheet.students)
    return Page(tuple(blocks), words.key_foot(wish.seed), is_key=True)


def _answers(student: Student, notation: Notation) -> Iterator[Heading | Paragraph]:
    yield Heading(words.sheet_note(student.number))
    for place, task in enumerate(student.tasks, start=1):
        number = Run(words.key_number(place))
        yield Paragraph((number, *answer(task, notation)), is_small=True)
