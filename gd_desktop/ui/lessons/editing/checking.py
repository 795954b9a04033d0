"""Reads a draft as its file will be read: the only judge of what is right."""

import copy
from typing import NamedTuple

from gd_desktop.app.jobs import Token
from gd_desktop.io.lessons.lesson import Lesson, Page
from gd_desktop.io.lessons.read import read_lesson
from gd_desktop.io.lessons.refusal import LessonRefusal
from gd_desktop.io.lessons.write import Draft, DraftPage, write_draft


class Check(NamedTuple):
    """What a draft is, read.

    number  of the page that is looked at, from 0
    text    of its file, None where it cannot be written
    lesson  None where it is refused
    page    the page that is looked at, where that can be read
    no      why the draft is refused: for a fault of the page that is looked at, if it has one
    """

    text: str | None
    number: int
    lesson: Lesson | None
    page: Page | None
    no: LessonRefusal | None


def check_later(draft: Draft, index: int, _token: Token) -> Check:
    """The same as a job."""
    return check(draft, index)


def check(draft: Draft, index: int) -> Check:
    """Read a draft, of which a page is looked at. It is not changed."""
    text = None
    try:
        text = write_draft(draft)
        lesson = read_lesson(text)
    except LessonRefusal as no:
        if page_of(no) == index or not draft.pages:
            return Check(text, index, None, None, no)
        alone = Draft("-", pages=[DraftPage(draft.pages[index].values, draft.scene(index))])
        try:
            page = read_lesson(write_draft(alone)).pages[0]
        except LessonRefusal as own:
            moved = copy.copy(own)
            moved.path = ("page", index, *own.path[2:])
            return Check(text, index, None, None, moved)
        return Check(text, index, None, page, no)
    return Check(text, index, lesson, lesson.pages[index], None)


def text_of(draft: Draft) -> str | None:
    """The text of a draft's file; None where it cannot be written."""
    try:
        return write_draft(draft)
    except LessonRefusal:
        return None


def page_of(no: LessonRefusal) -> int | None:
    """The page that a fault is on, from 0."""
    match no.path:
        case ("page", int(number), *_):
            return number
    return None
