"""Writes lesson files, as a teacher would by hand: texts of more than one line between '''."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from gd_desktop.core.figures import Figure
from gd_desktop.core.setup import Setup
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.lessons.lesson import (
    CONTROLS,
    FORMAT,
    ChoicePrompt,
    Lesson,
    NumberPrompt,
    Page,
    Prompt,
    ReachPrompt,
    Scene,
)
from gd_desktop.io.lessons.read import MOST_BYTES
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.told import lane_values, state_values, view_values
from gd_desktop.io.settings import WINDOW_SETUP

_BARE = re.compile(r"[\w-]+", re.ASCII)  # a key that needs no quotation marks
_EXACT = 1e15  # up to here a whole number is written without a point
_LONG = 2**63  # Python writes no whole numbers of thousands of digits, but for hexadecimal ones
# What cannot stand in a text as it is, but for line breaks and tabulators.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass
class DraftPage:
    """A page as it stands in a file, right or not.

    values  title, text, about, allowed, figures and prompt, as plain values; the figures as pairs
            of a name and what it stands for, since a name can be there twice
    scene   its own, or None: that of the page before
    """

    values: dict[str, Any]
    scene: Scene | None = None


@dataclass
class Draft:
    """A lesson that is being written, right or not: what its file says."""

    title: str
    summary: str = ""
    language: str = "en"
    pages: list[DraftPage] = field(default_factory=list)

    def scene(self, index: int) -> Scene:
        """The scene in which a page stands."""
        own = (page.scene for page in reversed(self.pages[: index + 1]))
        return next((scene for scene in own if scene is not None), Scene(WINDOW_SETUP))


def save_lesson(path: Path, lesson: Lesson) -> None:
    """Write a lesson's file. Raises LessonRefusal, and OSError; the old file then stands."""
    write_atomically(path, write_lesson(lesson))


def write_lesson(lesson: Lesson) -> str:
    """The text of a lesson's file; reading it gives the same lesson, with rows of its own in the
    place of data from other files. Raises LessonRefusal for what is too much for a file.
    """
    return write_draft(draft_of(lesson))


def draft_of(lesson: Lesson) -> Draft:
    """What a lesson's file says."""
    pages = []
    before = Scene(WINDOW_SETUP)
    for page in lesson.pages:
        is_own = page.has_own_scene or page.scene != before
        pages.append(DraftPage(_page_values(page), page.scene if is_own else None))
        before = page.scene
    return Draft(lesson.title, lesson.summary, lesson.language, pages)


def write_draft(draft: Draft) -> str:
    """The text of a draft's file, which may be refused when it is read. Raises LessonRefusal as
    `write_lesson` does, and for a figure's name that is there twice.
    """
    lines = [f"format = {FORMAT}", *_pairs({"title": draft.title})]
    if draft.summary:
        lines += _pairs({"summary": draft.summary})
    lines += _pairs({"language": draft.language})
    for number, page in enumerate(draft.pages):
        before = draft.scene(number - 1).setup if number else WINDOW_SETUP
        lines += ["", "", "[[page]]", *_page(page, before, number)]
    text = "\n".join(lines) + "\n"
    if len(text.encode(errors="replace")) > MOST_BYTES:
        raise LessonRefusal(LessonFault.TOO_LARGE, expected=MOST_BYTES)
    return text


def _page(page: DraftPage, before: Setup, number: int) -> Iterator[str]:
    values = dict(page.values)
    text, figures = values.pop("text", ""), values.pop("figures", [])
    prompts = values.pop("prompt", [])
    names = [name for name, _ in figures]
    for name in names:
        if names.count(name) > 1:
            raise LessonRefusal(LessonFault.TWICE, ("page", number, "figures", name), name)
    yield from _pairs({"title": values.pop("title", "")})
    yield from _pairs({"about": values["about"]} if values.get("about") else {})
    yield f"text = {_long(text)}"
    yield from _pairs({name: v for name, v in values.items() if name != "about"})
    if page.scene is not None:
        yield from _scene(page.scene, before, number)
    if figures:
        yield from _table("[page.figures]", dict(figures))
    for prompt in prompts:
        known = prompt.get("known", [])
        told = {name: value for name, value in prompt.items() if name != "known"}
        yield from _table("[[page.prompt]]", told)
        for each in known:
            yield from _table("[[page.prompt.known]]", each)


def _scene(scene: Scene, before: Setup, number: int) -> Iterator[str]:
    try:
        yield from _table("[page.state]", state_values(scene.setup, before))
    except LessonRefusal as no:
        path = ("page", number, "state", "rows")
        raise LessonRefusal(no.fault, path, no.value, no.expected) from None
    if view := view_values(scene.view):
        yield from _table("[page.view]", view)
    for lane in scene.lanes:
        yield from _table("[[page.lane]]", lane_values(lane, scene.setup))


def _page_values(page: Page) -> dict[str, Any]:
    told: dict[str, Any] = {"title": page.title, "text": page.text}
    if page.about:
        told["about"] = list(page.about)
    if page.allowed is not None:
        told["allowed"] = [name for name in CONTROLS if name in page.allowed]
    if page.figures:
        told["figures"] = [(name, _figure(figure)) for name, figure in page.figures.items()]
    if page.prompts:
        told["prompt"] = [_prompt(prompt) for prompt in page.prompts]
    return told


def _figure(figure: Figure) -> str | dict[str, Any]:
    told: dict[str, Any] = {"quantity": figure.quantity}
    if figure.step is not None:
        told["step"] = figure.step
    if figure.until is not None:
        told["until"] = str(figure.until)
    if figure.changes:
        told["with"] = dict(figure.changes)
    return told if len(told) > 1 else figure.quantity


def _prompt(prompt: Prompt) -> dict[str, Any]:
    told: dict[str, Any] = {"ask": prompt.ask}
    known: list[dict[str, Any]] = []
    match prompt:
        case NumberPrompt():
            told = {"kind": "number"} | told | {"answer": prompt.answer}
            if prompt.tolerance is not None:
                told["tolerance"] = prompt.tolerance
            if prompt.unit:
                told["unit"] = prompt.unit
            known = [{"answer": each.answer, "says": each.says} for each in prompt.known]
        case ChoicePrompt():
            told = {"kind": "choice"} | told
            told |= {"options": list(prompt.options), "answer": prompt.answer}
            if prompt.says:
                told["says"] = list(prompt.says)
        case ReachPrompt():
            told = {"kind": "reach"} | told | {"reach": [str(each) for each in prompt.reach]}
    told |= {name: text for name in ("hint", "right") if (text := getattr(prompt, name))}
    return told | ({"known": known} if known else {})


def _table(header: str, values: Mapping[str, Any]) -> Iterator[str]:
    yield ""
    yield header
    yield from _pairs(values)


def _pairs(values: Mapping[str, Any]) -> Iterator[str]:
    for name, value in values.items():
        key = name if _BARE.fullmatch(name) else _quoted(name)
        yield f"{key} = {value_text(value)}"


def value_text(value: object) -> str:
    """A value as it is written, whether it is one that belongs there or not."""
    match value:
        case str():
            return _text(value)
        case dict():
            return f"{{ {', '.join(_pairs(value))} }}"
        case list() | tuple():
            written = [value_text(each) for each in value]
            has_text = any(isinstance(each, str) for each in value)
            return _texts(written) if has_text else f"[{', '.join(written)}]"
        case float() if not math.isfinite(value):
            return repr(value)
        case float() if value.is_integer() and 0 < abs(value) < _EXACT:
            return str(int(value))
        case int() if value >= _LONG:
            return hex(value)
        case date() | time() | datetime():
            return value.isoformat()
    return json.dumps(value)


def _texts(written: list[str]) -> str:
    """A list of texts, each on a line of its own where they are long."""
    line = f"[{', '.join(written)}]"
    if len(line) <= 90 and "\n" not in line:
        return line
    return "[\n" + "".join(f"    {each},\n" for each in written) + "]"


def _text(text: str) -> str:
    """On one line if it is one, and so that a backslash is written as it is read."""
    if _CONTROL.search(text):
        return _quoted(text)
    if "\n" in text:
        return _long(text)
    if not any(sign in '"\\' or sign < " " for sign in text):
        return f'"{text}"'
    return f"'{text}'" if "'" not in text else _long(text)


def _long(text: str) -> str:
    """Over several lines; a line break behind the opening marks is no part of the text."""
    if _CONTROL.search(text):
        return _quoted(text)
    if "'''" not in text:
        return f"'''\n{text}'''"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\n{escaped}"""'


def _quoted(text: str) -> str:
    """On one line, with a backslash before what cannot stand there."""
    # JSON lets one sign stand that TOML does not.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
