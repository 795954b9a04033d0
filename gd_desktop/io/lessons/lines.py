"""In which line of a TOML text each of its keys stands."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal, Path

MOST_NESTED = 20  # brackets in one another, and parts of a dotted key
MOST_VALUES = 200_000  # in the arrays of all the file: five bytes each, as the app writes numbers

# Strings and comments are passed over whole. A string that is not closed goes on to the end of its
# line, or of the text: each alternative takes what it begins, so that one pass is enough. Lines
# that are blank, or hold a comment only, go with the line break before them.
_TOKEN = re.compile(
    r"""
      "{3} (?: [^"\\] | \\. | "(?!"") )*+ (?: "{3,5} )?
    | \'{3} (?: [^\'] | \'(?!\'\') )*+ (?: \'{3,5} )?
    | " (?: [^"\\\n] | \\[^\n] )*+ "?
    | \' [^\'\n]*+ \'?
    | \n (?: [ \t]*+ (?: \# [^\n]*+ )? \n )*+
    | \# [^\n]*+
    | [^"\'\#\[\]{}=,.\n]++
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
# Heads without quotation marks, which need no parser.
_PLAIN_KEY = re.compile(r"[\w-]+(?:\.[\w-]+)*", re.ASCII)
_PLAIN_HEADER = re.compile(r"\[\[?([\w-]+(?:\.[\w-]+)*)\]\]?", re.ASCII)
_OPENING, _CLOSING = frozenset("[{"), frozenset("]}")


class Statement(NamedTuple):
    """A header, or a key with its value."""

    line: int  # in which it begins, from 1
    head: str  # the header, or the key
    text: str  # all of it

    @property
    def is_header(self) -> bool:
        """Whether it is [a.b] or [[a.b]]."""
        return self.head.startswith("[")


def statements(text: str) -> Iterator[Statement]:
    """A TOML text's headers and keys in order, in one pass.

    What is no TOML gives some statements too. Raises LessonRefusal for what would keep a parser
    busy: brackets or dotted keys that are nested too deep, and arrays of too many values.
    """
    line, first, start, depth, dots, commas = 1, 1, 0, 0, 0, 0
    head_end: int | None = None
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token.startswith("\n") and depth <= 0:
            yield from _statement(text, first, start, head_end, match.start())
            first, start, head_end = line + token.count("\n"), match.end(), None
            depth = dots = 0
        elif token in _OPENING:
            depth += 1
        elif token in _CLOSING:
            depth -= 1
        elif token == ",":
            commas += 1
            if commas > MOST_VALUES:
                raise LessonRefusal(LessonFault.MANY_VALUES, line=first, expected=MOST_VALUES)
        elif token == "=" and head_end is None:
            head_end = match.start()
        dots = dots + 1 if token == "." else 0 if token[0] in "=,\n" else dots
        if depth > MOST_NESTED or dots > MOST_NESTED:
            raise LessonRefusal(LessonFault.TOO_DEEP, line=line, expected=MOST_NESTED)
        line += token.count("\n")
    yield from _statement(text, first, start, head_end, len(text))


def _statement(
    text: str, line: int, start: int, head_end: int | None, end: int
) -> Iterator[Statement]:
    whole = text[start:end].strip()
    if not whole or whole.startswith("#"):
        return
    head = whole if whole.startswith("[") or head_end is None else text[start:head_end].strip()
    yield Statement(line, head, whole)


class Lines:
    """The line of each key and header of a TOML text that has been found to be valid."""

    def __init__(self, parts: Iterable[Statement]) -> None:
        self._lines: dict[Path, int] = {(): 1}
        self._counts: dict[Path, int] = {}
        table: Path = ()
        for part in parts:
            if part.is_header:
                table = self._header(part.text)
                self._lines.setdefault(table, part.line)
            else:
                self._note(table, _keys_of(part.head), part.line)

    def at(self, path: Path) -> int:
        """The line of a key; of what has none of its own, that of what it is in."""
        for length in range(len(path), -1, -1):
            line = self._lines.get(path[:length])
            if line is not None:
                return line
        return 1

    def _note(self, table: Path, keys: tuple[str, ...], line: int) -> None:
        for length in range(1, len(keys) + 1):
            self._lines.setdefault((*table, *keys[:length]), line)

    def _header(self, text: str) -> Path:
        """The path of the table that a header opens."""
        plain = _PLAIN_HEADER.fullmatch(text)
        keys = tuple(plain[1].split(".")) if plain else _keys(tomllib.loads(text))
        path: Path = ()
        for key in keys[:-1]:
            path = self._last((*path, key))
        path = (*path, keys[-1])
        if text.startswith("[["):
            self._counts[path] = self._counts.get(path, 0) + 1
        return self._last(path)

    def _last(self, path: Path) -> Path:
        """Of an array of tables, its last one."""
        count = self._counts.get(path)
        return path if count is None else (*path, count - 1)


def _keys_of(head: str) -> tuple[str, ...]:
    """The keys of what stands before an equal sign."""
    if _PLAIN_KEY.fullmatch(head):
        return tuple(head.split("."))
    return _keys(tomllib.loads(f"{head} = 0"))


def _keys(parsed: Any) -> tuple[str, ...]:
    """The keys of a document that holds one."""
    keys: list[str] = []
    while isinstance(parsed, dict) and parsed:
        key = next(iter(parsed))
        keys.append(key)
        parsed = parsed[key]
        if isinstance(parsed, list):
            parsed = parsed[0]
    return tuple(keys)
