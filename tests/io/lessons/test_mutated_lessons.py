"""Damaged lesson files: each is opened, or refused with its line and why, and none takes long."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from gd_desktop import lesson_words
from gd_desktop.io.lessons.lesson import Lesson
from gd_desktop.io.lessons.read import MOST_BYTES, builtin_lessons, load_lesson, read_lesson
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.write import write_lesson

from .rich import RICH

SEED = 60_206
COUNT = 200
# A hundred times what any of them takes, for slow machines.
SECONDS = 10.0

# Of the whole file: these have no line.
OF_ALL = {LessonFault.TOO_LARGE, LessonFault.NOT_TEXT}

VALUES = (
    *(b"1", b"-1", b"0", b"1e999", b"nan", b"-inf", b"9" * 400, b"9" * 5000, b"0x1F", b"1_000"),
    *(b'""', b'"x"', b"''", b"[]", b"[[]]", b"[1, 'a']", b"{}", b"{ a = 1 }", b"true", b"false"),
    *(b"1979-05-27", b"07:32:00", b"[" * 30 + b"]" * 30, b'"\\u0000"', b'"\\b"', b"''' '''"),
    *(b'"{x"', b'"{y}"', b'"outcome"', b'["step", "step"]', b"[[1], [2, 3]]", b"[nan]", b""),
    # What a parser takes, and what cannot be written back as it stands.
    *(b"0x" + b"F" * 6000, b"0o" + b"7" * 9000, b"0b" + b"1" * 64, b"-9223372036854775809"),
    *(b"{ terrain = 1979-05-27 }", b"{ rate = nan }", b"{ function = inf }", b"[1979-05-27]"),
    *(b'{ quantity = "x", with = { function = nan } }', b'"a\\u0000b"', b'["a\\u0001", "b"]'),
    *(b'{ quantity = "x", with = { rate = 0x' + b"F" * 6000 + b" } }", b'{ model = "\\u007F" }'),
    *(b'{ quantity = "x", with = { terrain = 07:32:00, seed = 1 } }', b'"\\r"', b"'\x7f'"),
    *("'−3'".encode(), "'é'".encode("latin-1"), b'"' + b"a" * 30_000 + b'"', b"[1" + b",1" * 5000),
)
KEYS = (
    *(b"title", b"text", b"allowed", b"model", b"rate", b"start", b"steps", b"data", b"rows"),
    *(b"labels", b"features", b"classes", b"image", b"batch", b"terrain", b"function", b"method"),
    *(b"momentum", b"walked", b"sample", b"study", b"beside", b"kind", b"ask", b"answer", b"known"),
    *(b"options", b"says", b"reach", b"until", b"quantity", b"page", b"format", b"coefficients"),
    *(
        b"held_out",
        b"mistakes",
        b"seed",
        b"tolerance",
        b"points",
        b"low",
        b"high",
        b"'a b'",
        b"a.b",
    ),
)
HEADERS = (
    *(b"[page]", b"[[page]]", b"[page.state]", b"[[page.state]]", b"[page.view]", b"[[page.lane]]"),
    *(b"[page.figures]", b"[[page.prompt]]", b"[page.prompt]", b"[[page.prompt.known]]", b"[a]"),
    *(b"[page.figures.a]", b"[page.state.rate]", b"[]", b"[[page", b"[page.figures.a.with]"),
)
PIECES = (
    *(b"'''", b'"""', b'"', b"'", b"[", b"]", b"{", b"}", b"=", b"#", b"\\", b"\0", b"\r", b"\n"),
    *(b"\xff", b"\xef\xbb\xbf", b"$", b"{{", b"\t", b",", b".", b"\x1b", "é".encode("utf-16")),
)


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def insert(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        place = chance.randint(0, len(data))
        data[place:place] = chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 500))


def drop_lines(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    for _ in range(chance.randint(1, 3)):
        if lines:
            del lines[chance.randrange(len(lines))]
    data[:] = b"".join(lines)


def double_lines(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    place = chance.randrange(len(lines))
    lines[place:place] = lines[place : place + chance.randint(1, 12)] * chance.choice((1, 1, 300))
    data[:] = b"".join(lines)


def swap_lines(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    data[:] = b"".join(lines)


def other_value(data: bytearray, chance: random.Random) -> None:
    """Another value behind one of the keys."""
    lines = data.splitlines(keepends=True)
    places = [place for place, line in enumerate(lines) if b" = " in line]
    for place in chance.sample(places, min(len(places), chance.randint(1, 2))):
        key, _, _ = lines[place].partition(b" = ")
        lines[place] = key + b" = " + chance.choice(VALUES) + b"\n"
    data[:] = b"".join(lines)


def new_key(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    line = chance.choice(KEYS) + b" = " + chance.choice(VALUES) + b"\n"
    lines.insert(chance.randint(0, len(lines)), line)
    data[:] = b"".join(lines)


def new_header(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    lines.insert(chance.randint(0, len(lines)), chance.choice(HEADERS) + b"\n")
    data[:] = b"".join(lines)


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(flip, insert, drop_lines, double_lines, swap_lines, other_value, other_value, new_key),
    *(new_header, cut),
)

SOUND = (RICH.encode(), RICH.encode(), *(path.read_bytes() for _, path in builtin_lessons()))


def mutated(number: int) -> bytes:
    chance = random.Random(SEED + number)
    data = bytearray(chance.choice(SOUND))
    for _ in range(chance.randint(1, 2)):
        if data:
            chance.choice(MUTATIONS)(data, chance)
    return bytes(data)


def open_or_refuse(path: Path, data: bytes) -> LessonRefusal | None:
    """What is opened, or how it is refused; nothing else may happen."""
    path.write_bytes(data)
    start = time.monotonic()
    try:
        lesson, no = load_lesson(path), None
    except LessonRefusal as refusal:
        lesson, no = None, refusal
    assert time.monotonic() - start < SECONDS
    if lesson is not None:
        assert isinstance(lesson, Lesson)
        # What is taken can be written, and is the same then.
        assert read_lesson(write_lesson(lesson)) == lesson
        return None
    assert no is not None
    message = lesson_words.refusal(no)
    assert message.endswith("."), message
    assert message.isprintable() or "\u202f" in message, message
    assert len(message) < 800, message
    assert no.fault in OF_ALL or no.line is not None
    assert no.line is None or 1 <= no.line <= data.count(b"\n") + 1
    return no


@pytest.mark.parametrize("number", range(COUNT))
def test_a_damaged_lesson_is_opened_or_refused(tmp_path: Path, number: int) -> None:
    open_or_refuse(tmp_path / "a.lesson", mutated(number))


def pages(count: int, body: Callable[[int], bytes]) -> bytes:
    """A lesson of some pages, each with figures of its own."""
    head = b'[[page]]\ntitle = "P"\n[page.figures]\n'
    return b'format = 1\ntitle = "T"\n' + b"".join(head + body(i) for i in range(count))


def typed(page: int) -> bytes:
    """Figures of functions that no other page has."""
    figure = b'f%d = { quantity = "x", with = { model = "function", function = "x^2 + %d" } }\n'
    return b"".join(figure % (i, 50 * page + i) for i in range(50))


HUGE = {
    "zeros": b"0" * 999_999,
    "null bytes": b"\0" * 999_999,
    "brackets": b"a = " + b"[" * 999_990,
    "braces": b"a = " + b"{a=" * 333_000,
    "dots": b"a." * 499_999,
    "header": b"[" + b"a." * 499_990,
    "quotes": b'"' * 999_999,
    "escaped quotes": b'"\\' * 499_999,
    "escaped triple quotes": b'"""\\' * 249_999,
    "apostrophes": b"'" * 999_999,
    "backslashes": b'a = "' + b"\\" * 999_990,
    "comments": b"#\n" * 499_999,
    "lines": b"\n" * 999_999,
    "pages": b"[[page]]\n" * 111_111,
    "prompts": b"[[page]]\n" + b"[[page.prompt]]\n" * 62_000,
    "keys": b"\n".join(b"k%d = 1" % i for i in range(80_000)),
    "an array": b"a = [" + b"1," * 499_990 + b"]",
    "a number": b"a = " + b"9" * 999_990,
    "a text": b"a = '" + b"x" * 999_990 + b"'",
    "equal signs": b"=" * 999_999,
    "dotted keys": b"\n".join(b"k%d.a = 1" % i for i in range(70_000)),
    "quoted keys": b"\n".join(b'"k%d" = 1' % i for i in range(70_000)),
    "headers": b"\n".join(b"[k%d]" % i for i in range(90_000)),
    "inline keys": b"a = {" + b",".join(b"k%d=1" % i for i in range(100_000)) + b"}",
    "a hexadecimal number": b"format = 0x" + b"F" * 990_000,
    "functions": pages(200, typed),
    "figures": pages(200, lambda _: b"".join(b'f%d = "cost"\n' % i for i in range(50))),
    "rows": RICH.replace("[-2, 3.25],", "[-2, 3.25]," * 70_000).encode(),
    "a start": RICH.replace("start = [8]", f"start = [{'8, ' * 300_000}]").encode(),
    "a function": RICH.replace('"himmelblau"', '"x"').encode()
    + b"function = '"
    + b"(" * 15_000
    + b"'",
    "a deep function": b'format = 1\ntitle = "T"\n[[page]]\ntitle = "P"\n[page.state]\n'
    b"model = 'function'\nfunction = '" + b"sin(" * 4_000 + b"x" + b")" * 4_000 + b"'",
}


@pytest.mark.parametrize("data", HUGE.values(), ids=HUGE.keys())
def test_a_huge_one_is_refused_soon(tmp_path: Path, data: bytes) -> None:
    assert len(data) <= MOST_BYTES
    assert open_or_refuse(tmp_path / "a.lesson", data) is not None


LONG = {
    "a line of dollars": RICH.replace("# A heading", "$" * 19_000).encode(),
    "braces": RICH.replace("# A heading", "{{" * 9_000).encode(),
    "comments": RICH.encode() + b"# [page]\n" * 100_000,
    "figures of typed functions": pages(40, lambda _: typed(0)),
    "names in texts": RICH.replace("# A heading", "{x}" * 6_000).encode(),
}


@pytest.mark.parametrize("data", LONG.values(), ids=LONG.keys())
def test_a_long_one_is_opened_soon(tmp_path: Path, data: bytes) -> None:
    assert open_or_refuse(tmp_path / "a.lesson", data) is None


@pytest.mark.parametrize("data", SOUND)
def test_the_undamaged_ones_are_opened(tmp_path: Path, data: bytes) -> None:
    assert open_or_refuse(tmp_path / "a.lesson", data) is None


def test_most_of_the_damaged_ones_are_refused(tmp_path: Path) -> None:
    found = [open_or_refuse(tmp_path / "a.lesson", mutated(i)) for i in range(0, COUNT, 4)]
    refused = [no for no in found if no is not None]
    assert len(refused) > COUNT / 4 / 3
    assert len({no.fault for no in refused}) > 5
