"""Reads lesson files. Nothing in them is executed, and none takes long or much memory."""

import re
import stat
import tomllib
from itertools import islice
from pathlib import Path
from typing import Any

from gd_desktop.core.setup import build_problem
from gd_desktop.io.lessons import ENDING
from gd_desktop.io.lessons.lesson import CONTROLS, FORMAT, Lesson, Page, Scene
from gd_desktop.io.lessons.limits import MOST_STATEMENTS, check_amount, check_numbers
from gd_desktop.io.lessons.lines import MOST_NESTED, Lines, Statement, statements
from gd_desktop.io.lessons.prompts import Names, read_figures, read_prompts
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.states import read_scene
from gd_desktop.io.lessons.table import Table
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP

MOST_BYTES = 1_000_000
MOST_PAGES = 200
MOST_ABOUT = 20

_LESSON_KEYS = ("format", "title", "summary", "language", "page")
_SCENE_KEYS = ("state", "view", "lane")
_PAGE_KEYS = ("title", "text", "allowed", "about", "figures", "prompt", *_SCENE_KEYS)
_POSITION = re.compile(r" \(at line (\d+), column (\d+)\)$")


def builtin_lessons() -> list[tuple[str, Path]]:
    """The lessons that come with the app, in order: each file's name without its ending, and its
    path.
    """
    return sorted((path.stem, path) for path in resource("lessons").glob(f"*{ENDING}"))


def load_lesson(path: Path) -> Lesson:
    """A lesson from its file. Raises LessonRefusal, and OSError for what cannot be opened."""
    mode = path.stat().st_mode
    # A folder is refused in words of the system's own; a pipe would be waited for without end.
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise LessonRefusal(LessonFault.NOT_TEXT)
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        raise LessonRefusal(LessonFault.TOO_LARGE, expected=MOST_BYTES)
    try:
        # Some editors begin a file with a mark of its encoding.
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise LessonRefusal(LessonFault.NOT_TEXT, line=line) from None
    return read_lesson(text)


def read_lesson(text: str) -> Lesson:
    """A lesson from its text. Raises LessonRefusal."""
    if len(text) > MOST_BYTES or len(text.encode(errors="replace")) > MOST_BYTES:
        raise LessonRefusal(LessonFault.TOO_LARGE, expected=MOST_BYTES)
    text = text.replace("\r\n", "\n")
    parts = list(islice(statements(text), MOST_STATEMENTS + 1))
    if len(parts) > MOST_STATEMENTS:
        line = parts[-1].line
        raise LessonRefusal(LessonFault.MANY_KEYS, line=line, expected=MOST_STATEMENTS)
    whole = Table(_parse(text, parts), (), Lines(parts))
    check_numbers(whole)
    if whole.whole("format", 0, 2**63, 0) != FORMAT:
        if not whole.has("format"):
            whole.refuse(LessonFault.MISSING, "format")
        whole.refuse(LessonFault.FORMAT, "format", value=whole.values["format"], expected=FORMAT)
    whole.only(_LESSON_KEYS)
    check_amount(whole)
    title = whole.line("title")
    summary, language = whole.line("summary", ""), whole.line("language", "en")
    pages: list[Page] = []
    scene = Scene(WINDOW_SETUP)
    for page in whole.tables("page", MOST_PAGES):
        pages.append(_page(page, scene))
        scene = pages[-1].scene
    if not pages:
        whole.refuse(LessonFault.NO_PAGES)
    return Lesson(title, tuple(pages), summary, language)


def _page(page: Table, before: Scene) -> Page:
    """A page after one that had a scene."""
    page.only(_PAGE_KEYS)
    title = page.line("title")
    has_own = any(page.has(key) for key in _SCENE_KEYS)
    scene = read_scene(page, before) if has_own else before
    figures = read_figures(page, scene)
    names = Names(figures, build_problem(scene.setup))
    return Page(
        title,
        names.check(page, page.text("text", ""), "text"),
        scene,
        has_own,
        _allowed(page),
        figures,
        read_prompts(page, names),
        page.texts("about", (), most=MOST_ABOUT),
    )


def _allowed(page: Table) -> frozenset[str] | None:
    if not page.has("allowed"):
        return None
    names = page.texts("allowed", most=len(CONTROLS))
    for i, name in enumerate(names):
        if name not in CONTROLS:
            page.refuse(
                LessonFault.UNKNOWN_NAME, "allowed", i, value=name, expected=tuple(CONTROLS)
            )
    return frozenset(names)


def _parse(text: str, parts: list[Statement]) -> dict[str, Any]:
    """The tables of a TOML text. Raises LessonRefusal with the place of what is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        says = str(error)
        if position := _POSITION.search(says):
            line, column = map(int, position.groups())
            says = says[: position.start()]
            raise LessonRefusal(LessonFault.SYNTAX, value=says, line=line, column=column) from None
        says = says.removesuffix(" (at end of document)")
        last = parts[-1].line if parts else 1
        raise LessonRefusal(LessonFault.SYNTAX, value=says, line=last) from None
    except ValueError as error:
        # A whole number of thousands of digits, of which Python does not say where it is.
        line = _faulty(parts)
        raise LessonRefusal(LessonFault.SYNTAX, value=str(error), line=line) from None
    except RecursionError:
        raise LessonRefusal(LessonFault.TOO_DEEP, expected=MOST_NESTED) from None


def _faulty(parts: list[Statement]) -> int:
    """The line of the first statement that cannot be read by itself."""
    for part in parts:
        try:
            tomllib.loads(part.text)
        except ValueError:
            return part.line
    return 1
