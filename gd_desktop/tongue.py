"""The language that people are spoken to in.

Every text is written in English where it is used. Who opens a window hands in a lookup that knows
the texts of another language; without one, as at the command line, English is spoken. Below
everything else: no Qt, no files.
"""

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

# (context, text in English, count or -1) -> the text in the language, or "" where it has none.
Lookup = Callable[[str, str, int], str]

APP = "gd_desktop"  # the context of all texts in the code

# Two letters in a row, outside of placeholders: less than that is a sign, alike in all languages.
_WORD = re.compile(r"[^\W\d_]{2}")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Fields of named tuples that hold keys of the keyboard: Qt reads them in English.
_KEYS = ("key", "keys")
_ISOLATE, _POP, _FROM_RIGHT = "\u2066", "\u2069", "\u200f"
# What says nothing of the direction of the text around it.
_ISOLATED = re.compile(f"{_ISOLATE}[^{_POP}]*{_POP}|{_PLACEHOLDER.pattern}|<[^<>]*>|&[a-z]+;")


class _Spoken:
    """What is in force."""

    language = "en"
    lookup: Lookup | None = None
    decimal_sign = "."
    is_right_to_left = False


# By module and name: the constants as they are written, in English.
_written: dict[str, dict[str, Any]] = {}


def speak(
    language: str = "en",
    lookup: Lookup | None = None,
    decimal_sign: str = ".",
    is_right_to_left: bool = False,
) -> None:
    """Speak a language from now on. What is shown already stays as it is."""
    was_english = _Spoken.lookup is None
    _Spoken.language, _Spoken.lookup = language, lookup
    _Spoken.decimal_sign, _Spoken.is_right_to_left = decimal_sign, is_right_to_left
    _found.cache_clear()
    if was_english and lookup is None:
        return
    # Another thread may import one meanwhile, which speaks the new language at once.
    for module in list(_written):
        _put_into_force(module)


def language() -> str:
    """The code of the language in force, such as "en" or "zh_CN"."""
    return _Spoken.language


def decimal_sign() -> str:
    """What stands between ones and tenths in the language: a point or a comma."""
    return _Spoken.decimal_sign


def list_sign() -> str:
    """What stands between numbers in a row: no comma where that is in the numbers."""
    return ";" if _Spoken.decimal_sign == "," else ","


def is_right_to_left() -> bool:
    """Whether the language is written from right to left."""
    return _Spoken.is_right_to_left


def tr(text: str, /, **values: object) -> str:
    """A text in the language in force, with its placeholders filled."""
    return fill(_found(APP, text, -1) or text, **values)


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """The same for a text that depends on a number; a language may have more than two forms.

    `one` and `many` are the English forms, and `many` is what translations go by.
    """
    found = _found(APP, many, count)
    return fill(found or (one if count == 1 else many), **values)


def spoken(context: str, text: str) -> str | None:
    """A resource's text in the language in force; None where that has none. English has all."""
    if _Spoken.lookup is None:
        return text
    return _found(context, text, -1) or None


def fill(text: str, /, **values: object) -> str:
    """A text with its placeholders filled. In a text from right to left, numbers and formulas keep
    their own direction.
    """
    if not values:
        return text
    if _Spoken.is_right_to_left:
        values = {name: isolated(value) for name, value in values.items()}
    return text.format(**values)


def isolated(value: object) -> str:
    """A number or a formula that keeps its own direction in what is written from right to left.

    Words of such a language, and all in other languages, stay as they are.
    """
    text = str(value)
    if not text or not _Spoken.is_right_to_left or _RIGHT_TO_LEFT.search(text):
        return text
    return f"{_ISOLATE}{text}{_POP}"


def constants(module: str, *, leave: tuple[str, ...] = ()) -> None:
    """Keep a module's constants in the language in force, from here on and at each change.

    Stands at a module's end: `constants(__name__)`. Taken are texts, and texts in tuples, values of
    dicts, named tuples and dataclasses, of all names in capitals; `leave` names those that hold no
    words, such as formulas. Others read them as attributes of the module: a constant imported by
    its own name would stay as it was.
    """
    here = vars(sys.modules[module])
    _written[module] = {
        name: value
        for name, value in here.items()
        if name.isupper() and name not in leave and any(texts(value))
    }
    if _Spoken.lookup is not None:
        _put_into_force(module)


def written() -> dict[str, dict[str, Any]]:
    """All such constants of the modules imported so far, in English: what is to be translated."""
    return _written


def texts(value: Any) -> Iterator[str]:
    """The texts for people in a constant."""
    if isinstance(value, str):
        if is_text(value):
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, tuple):
        for name, part in zip(_field_names(value), value, strict=True):
            if name not in _KEYS:
                yield from texts(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def is_text(text: str) -> bool:
    """Whether there are words in it."""
    return _WORD.search(_PLACEHOLDER.sub("", text)) is not None


def _put_into_force(module: str) -> None:
    here = vars(sys.modules[module])
    for name, value in _written[module].items():
        here[name] = _translated(value)


def _translated(value: Any) -> Any:
    if isinstance(value, str):
        return tr(value) if is_text(value) else value
    if isinstance(value, dict):
        return {key: _translated(part) for key, part in value.items()}
    if isinstance(value, tuple):
        names = _field_names(value)
        parts = [
            part if name in _KEYS else _translated(part)
            for name, part in zip(names, value, strict=True)
        ]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if is_dataclass(value) and not isinstance(value, type) and any(texts(value)):
        changed = {field.name: _translated(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **changed)
    return value


def _field_names(value: tuple[Any, ...]) -> tuple[str, ...]:
    """Those of a named tuple; of another, an empty name for each part."""
    return getattr(value, "_fields", ("",) * len(value))


def _leading(text: str) -> str:
    """A sentence from right to left that begins with a foreign letter, led by a mark that says so:
    who writes it takes its direction from its first letter.
    """
    first = _RIGHT_TO_LEFT.search(text)
    before = _ISOLATED.sub("", text[: first.start()]) if first is not None else ""
    return f"{_FROM_RIGHT}{text}" if any(map(str.isalpha, before)) else text


@lru_cache(maxsize=4096)
def _found(context: str, text: str, count: int) -> str:
    if _Spoken.lookup is None:
        return ""
    found = _Spoken.lookup(context, text, count)
    # What stands in a resource has marks of its own at the beginning of a line.
    return _leading(found) if _Spoken.is_right_to_left and context == APP else found
