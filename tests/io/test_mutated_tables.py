"""Damaged tables: each is read or refused in words, and none takes long."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from gd_desktop import table_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.tables import TableRefusal, read_table, to_dataset

SEED = 20261
COUNT = 300
# A hundred times what any of them takes, for slow machines.
SECONDS = 5.0

SOUND = (
    b"mass,height,colour,label\n"
    + b"".join(b"%d.5,%d,%s,%d\n" % (i, i * i, b"red" if i % 3 else b"", i % 2) for i in range(30)),
    "größe;gewicht;art\n".encode()
    + b"".join(b"%d,%d;1.%03d,5;%s\n" % (i, i, i, b"ab"[i % 2 :][:1]) for i in range(30)),
    b'"a"\t"b"\t"y"\r\n' + b'"1"\t-2e3\t0\r\n3\t"4"\t1\r\n\r\n5\tNA\t"1"\r\n' * 5,
    "a|ü|class\n1|2|x\n3|4|y\n".encode("utf-16"),
    b"  x1   x2  y\n 1.0  2.0  0\n 2.5  1.5  1\n" * 3,
    "\ufeff,a,target\n0,1\u00a0234,ja\n1,−3,nein\n".encode(),
)
PIECES = (
    *(b",", b";", b"\t", b"|", b" ", b'"', b'""', b"\0", b"\n", b"\r", b"\r\n", b"\n\n", b"'"),
    *(b"\xff\xfe", b"\xef\xbb\xbf", b"\x81", b"\xe9", b"\xe2\x88\x92", "−1\u00a0000".encode()),
    *(b"inf", b"1e999", b"nan", b"-", b".", b"1_0", b"1,234", b"1.234,5", b"9" * 500, b"sep=;\n"),
    *("é,1\n".encode("utf-16-le"), b"\x1a", b"\x0b", b"\x0c", b"\x1c", "\u2028".encode()),
)


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def delete(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.randint(1, 20)]


def double(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start:start] = data[start : start + chance.randint(1, 40)] * chance.randint(1, 5)


def insert(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        place = chance.randint(0, len(data))
        data[place:place] = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 300))


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def mix(data: bytearray, chance: random.Random) -> None:
    data += chance.choice(SOUND)


def swap(data: bytearray, chance: random.Random) -> None:
    data[:] = data.replace(chance.choice(PIECES[:6]), chance.choice(PIECES))


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip,
    delete,
    double,
    insert,
    cut,
    mix,
    swap,
)


def mutated(number: int) -> bytes:
    chance = random.Random(SEED + number)
    data = bytearray(chance.choice(SOUND))
    for _ in range(chance.randint(1, 3)):
        if data:
            chance.choice(MUTATIONS)(data, chance)
    return bytes(data)


@pytest.mark.parametrize("number", range(COUNT))
def test_a_damaged_table_is_read_or_refused(tmp_path: Path, number: int) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(mutated(number))
    start = time.monotonic()
    try:
        data, notes = to_dataset(read_table(path))
    except TableRefusal as no:
        message = table_words.refusal(no)
        assert message.endswith(".")
        assert message.isprintable() or "\u202f" in message
        assert len(message) < 500
    else:
        assert isinstance(data, Dataset)
        assert all(table_words.note(note).endswith(".") for note in notes)
    assert time.monotonic() - start < SECONDS


@pytest.mark.parametrize("sound", SOUND)
def test_the_undamaged_ones_are_read(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(sound)
    table = read_table(path)
    assert len(table) >= 2
