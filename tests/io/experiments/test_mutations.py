"""Damaged experiments, lessons, shared texts, settings: opened, or refused with place and reason.

None takes long or much memory, and nothing that stands in one is executed.
"""

import base64
import json
import random
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

try:
    import resource
except ImportError:  # on Windows
    resource = None  # type: ignore[assignment]

from gd_desktop import keeping_words, lesson_words
from gd_desktop.io import settings
from gd_desktop.io.experiments import share
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.limits import MOST_BYTES, MOST_SIGNS
from gd_desktop.io.experiments.read import load_experiment, read_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.share import from_share, to_share
from gd_desktop.io.experiments.write import write_experiment
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.lessons.refusal import LessonRefusal
from tests.io.lessons.rich import RICH

from .samples import EXPERIMENTS, OWN

SEED = 80_808
DAILY, ALL = 100, 1000
# A hundred times what any of them takes, for slow machines.
SECONDS = 10.0
MOST_MEMORY = 40_000_000  # bytes
MOST_GROWTH = 250_000_000  # bytes, of the whole process by a huge one

# Of the whole: these have no place in it.
OF_ALL = {
    *(ExperimentFault.TOO_LARGE, ExperimentFault.NOT_AN_EXPERIMENT, ExperimentFault.NOT_A_FILE),
    *(ExperimentFault.NO_SHARE, ExperimentFault.DAMAGED, ExperimentFault.SHARED_LONG),
}

VALUES = (
    *(b"1", b"-1", b"0", b"-0.0", b"5e-324", b"1e308", b"1e309", b"-1e999", b"NaN", b"-Infinity"),
    *(b"9" * 400, b"-" + b"9" * 5000, b"1" * 310, b"0." + b"3" * 5000, b"true", b"null", b'""'),
    *(b"[]", b"{}", b"[[]]", b"[1, null]", b"[true]", b'["1"]', b"[[1, 2], [3]]", b'"random"'),
    *(
        b"[" * 19 + b"]" * 19,
        b"[" * 5000,
        b'{"a": ' * 30,
        b'"\\u0000"',
        b'"\\ud800"',
        b"\\",
        b"1 2",
    ),
    *(b'"' + b"a" * 30_000 + b'"', b"[1" + b", 1" * 5000 + b"]", b'"/dev/zero"', b'"/etc/passwd"'),
    *(b"\"__import__('os').system('touch executed')\"", b'"{0.__class__}"', b'"%s%n"'),
    *(
        b'"neuron"',
        b'"adam"',
        b'"grid-search"',
        b'"function"',
        b'"penguins"',
        b'"script"',
        b'"ask"',
    ),
)
KEYS = (
    *(b"format", b"setup", b"history", b"pins", b"view", b"model", b"coefficients", b"rate"),
    *(b"start", b"seed", b"steps", b"cursor", b"rates", b"data", b"label", b"features", b"rows"),
    *(b"labels", b"classes", b"image", b"positive", b"fingerprint", b"batch", b"momentum", b"low"),
    *(b"method", b"function", b"terrain", b"walked", b"sample", b"study", b"beside", b"__class__"),
    *(b"schema", b"appearance", b"pace", b"window", b"held_out", b"mistakes", b"tolerance"),
)
PIECES = (
    *(b'"', b"\\", b"[", b"]", b"{", b"}", b":", b",", b"\0", b"\r", b"\n", b"\xff", b"\t", b"."),
    *(b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xa8", b"-", b"e", b"gd1:", b"gd2:", b"/*", b"#"),
)


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 4)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def insert(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        place = chance.randint(0, len(data))
        data[place:place] = chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 5000))


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def drop(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.randint(1, 60)]


def double(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start:start] = data[start : start + chance.randint(1, 90)] * chance.choice((1, 1, 400))


def swap_lines(data: bytearray, chance: random.Random) -> None:
    lines = data.splitlines(keepends=True)
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    data[:] = b"".join(lines)


def other_value(data: bytearray, chance: random.Random) -> None:
    """Another value behind one of the keys."""
    lines = data.splitlines(keepends=True)
    places = [place for place, line in enumerate(lines) if b": " in line or b" = " in line]
    for place in chance.sample(places, min(len(places), chance.randint(1, 2))):
        sign = b": " if b": " in lines[place] else b" = "
        key, _, old = lines[place].partition(sign)
        comma = b"," if old.rstrip().endswith(b",") else b""
        lines[place] = key + sign + chance.choice(VALUES) + comma + b"\n"
    data[:] = b"".join(lines)


def other_key(data: bytearray, chance: random.Random) -> None:
    found = [key for key in KEYS if b'"' + key + b'"' in data]
    if found:
        old, new = chance.choice(found), chance.choice(KEYS)
        data[:] = data.replace(b'"' + old + b'"', b'"' + new + b'"')


def huge_number(data: bytearray, chance: random.Random) -> None:
    places = [place for place, sign in enumerate(data) if sign in b"0123456789"]
    if places:
        place = chance.choice(places)
        data[place:place] = b"9" * chance.choice((20, 400, 5000))


MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(flip, insert, cut, drop, double, swap_lines, huge_number),
    *(other_value, other_value, other_value, other_key, other_key),
)


def _settings_text() -> bytes:
    document: dict[str, Any] = {
        "schema": 1,
        "setup": OWN.scene.setup.to_dict(),
        "appearance": {"theme": "dark", "decimals": 4},
        "pace": 8.0,
        "window": "abc=",
        "finished": ["what-is-a-slope"],
        "hints": [],
    }
    return json.dumps(document, indent=2).encode()


FILES = [("descent", write_experiment(each).encode()) for each in EXPERIMENTS]
SOUND = (
    *(FILES * 2),
    ("lesson", RICH.encode()),
    *(("share", to_share(each).encode()) for each in EXPERIMENTS),
    ("share", b"> " + b"\n> ".join([b"Look:", to_share(OWN).encode(), b"Regards"])),
    # Damaged before it is packed: the check sum holds.
    *(("packed", data) for _, data in FILES),
    ("settings", _settings_text()),
    ("format 0", _settings_text()),
)


def packed(data: bytes) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=share._WORDS)
    body = packer.compress(data) + packer.flush()
    letters = base64.urlsafe_b64encode(zlib.crc32(body).to_bytes(4, "big") + body).decode()
    return f"gd1:{letters.rstrip('=')}."


def mutated(number: int) -> tuple[str, bytes]:
    chance = random.Random(SEED + number)
    kind, sound = SOUND[number % len(SOUND)]
    data = bytearray(sound)
    for _ in range(chance.randint(1, 2)):
        if data:
            chance.choice(MUTATIONS)(data, chance)
    return kind, bytes(data)


# What reading may not do, by the names of Python's audit events.
FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "subprocess.Popen", "pickle.find_class",
             "socket.connect", "ctypes.dlopen", "os.fork", "shutil.rmtree")  # fmt: skip
_met: list[str] | None = None


def _listen(event: str, _args: tuple[object, ...]) -> None:
    if _met is not None and event in FORBIDDEN:
        _met.append(event)


sys.addaudithook(_listen)


@contextmanager
def within_bounds(*, is_huge: bool) -> Iterator[None]:
    """Nothing may take longer, need more, or run anything."""
    global _met
    _met = []
    if not is_huge:  # what is traced takes ten times as long
        tracemalloc.start()
    start, before = time.monotonic(), most_resident()
    try:
        yield
    finally:
        took, (_, peak) = time.monotonic() - start, tracemalloc.get_traced_memory()
        tracemalloc.stop()
        met, _met = _met, None
    assert took < SECONDS
    assert peak < MOST_MEMORY
    assert most_resident() - before < MOST_GROWTH
    assert not met


def most_resident() -> int:
    """Bytes that this process has needed at once so far; 0 where the system does not say."""
    if resource is None:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (
        1 if sys.platform == "darwin" else 1024
    )


def read(kind: str, path: Path) -> Experiment | None:
    """What is opened as what it is."""
    match kind:
        case "lesson":
            load_lesson(path)
        case "settings":
            settings.load(path)
        case "share":
            return from_share(path.read_bytes().decode(errors="replace"))
        case "packed":
            return from_share(packed(path.read_bytes()))
        case _:
            return load_experiment(path)
    return None


def open_or_refuse(
    kind: str, path: Path, *, is_huge: bool = False
) -> ExperimentRefusal | LessonRefusal | None:
    """How it is refused; None: it is opened. Nothing else may happen."""
    opened: Experiment | None = None
    with within_bounds(is_huge=is_huge):
        try:
            opened = read(kind, path)
        except (ExperimentRefusal, LessonRefusal) as no:
            refused: ExperimentRefusal | LessonRefusal | None = no
        else:
            refused = None
    assert not Path("executed").exists()
    if opened is not None:
        # What is taken can be written, and is the same then.
        text = write_experiment(opened)
        assert write_experiment(read_experiment(text)) == text
    if refused is None:
        return None
    if isinstance(refused, LessonRefusal):
        message = lesson_words.refusal(refused)
    else:
        message = keeping_words.refusal(refused)
        has_place = bool(refused.path) or refused.line is not None
        assert has_place or refused.fault in OF_ALL, refused
    assert message.endswith("."), message
    assert message.isprintable() or "\u202f" in message, message
    assert len(message) < 800, message
    return refused


def check(number: int, folder: Path) -> ExperimentRefusal | LessonRefusal | None:
    kind, data = mutated(number)
    path = folder / f"{number}.{kind}"
    path.write_bytes(data)
    return open_or_refuse(kind, path)


@pytest.mark.parametrize("first", range(0, DAILY, 10))
def test_a_damaged_one_is_opened_or_refused(tmp_path: Path, first: int) -> None:
    for number in range(first, first + 10):
        check(number, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("first", range(DAILY, ALL, 50))
def test_many_damaged_ones_are_opened_or_refused(tmp_path: Path, first: int) -> None:
    for number in range(first, first + 50):
        check(number, tmp_path)


def test_most_of_the_damaged_experiments_are_refused_for_many_reasons(tmp_path: Path) -> None:
    found = [check(n, tmp_path) for n in range(200) if mutated(n)[0] in ("descent", "packed")]
    refused = [no for no in found if isinstance(no, ExperimentRefusal)]
    assert len(refused) > len(found) / 2
    assert len({no.fault for no in refused}) >= 8


@pytest.mark.parametrize(("kind", "data"), SOUND)
def test_the_undamaged_ones_are_opened(tmp_path: Path, kind: str, data: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    assert open_or_refuse(kind, path) is None
    assert path.exists()  # settings that are damaged would be put aside


HEAD = b'{"format": 1, "setup": '
HUGE = {
    "brackets": b"[" * 100_000,
    "closed brackets": HEAD + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "objects": b'{"a":' * 100_000,
    "a number": HEAD + b"9" * 1_000_000 + b"}",
    "a long fraction": HEAD + b"0." + b"3" * 1_000_000 + b"}",
    "quotes": b'"' * 500_001,
    "escaped quotes": b'"' + b'\\"' * 1_000_000,
    "backslashes": b'"' + b"\\" * 1_000_001,
    "spaces": b" " * 1_000_000,
    "lines": b"\n" * 1_000_000,
    "null bytes": b"\0" * 1_000_000,
    "empty lists": HEAD + b"[" + b"[]," * 700_000 + b"[]]}",
    "keys": HEAD + b"{" + b",".join(b'"k%d":1' % i for i in range(100_000)) + b"}}",
    "one key": HEAD + b"{" + b",".join([b'"k":1'] * 100_000) + b"}}",
    "texts": HEAD + b"[" + b'"",' * 700_000 + b'""]}',
    "pins": FILES[0][1].replace(b'"pins": [', b'"pins": [' + b"{}," * 100_000),
    "rates": FILES[0][1].replace(b'"rates": [', b'"rates": [' + b"[1, 0.1]," * 110_000),
    "a start": FILES[0][1].replace(b'"start": [', b'"start": [' + b"8.0, " * 100_000),
    "a function": HEAD + b'{"model": "function", "function": "' + b"(" * 1_000_000 + b'"}}',
}


@pytest.mark.parametrize("data", HUGE.values(), ids=HUGE.keys())
def test_a_huge_one_is_refused_soon(tmp_path: Path, data: bytes) -> None:
    assert len(data) <= MOST_BYTES
    path = tmp_path / "a.descent"
    path.write_bytes(data)
    assert open_or_refuse("descent", path, is_huge=True) is not None


@pytest.mark.parametrize("kind", ["descent", "lesson"])
def test_a_gigabyte_of_zeros_is_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    no = open_or_refuse(kind, path)
    assert no is not None
    assert no.fault.value == "too large"


def test_numbers_of_400_digits_are_refused_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.descent"
    sound = FILES[0][1]
    for key in (b"seed", b"rate", b"steps", b"cursor", b"tolerance"):
        start = sound.index(b'"%b": ' % key) + len(key) + 4
        path.write_bytes(sound[:start] + b"9" * 400 + sound[start:])
        no = open_or_refuse("descent", path)
        assert isinstance(no, ExperimentRefusal)
        assert no.fault is ExperimentFault.NOT_FINITE
        assert no.path[-1] == key.decode()


@pytest.mark.parametrize("filling", [b"0", b" ", b"[", b'{"a":'])
def test_a_bomb_in_a_shared_text_is_not_unfolded(tmp_path: Path, filling: bytes) -> None:
    path = tmp_path / "a"
    path.write_text(packed(filling * (20_000_000 // len(filling))))
    assert path.stat().st_size < MOST_SIGNS
    no = open_or_refuse("share", path, is_huge=True)
    assert isinstance(no, ExperimentRefusal)
    assert no.fault is ExperimentFault.SHARED_LONG


def test_a_long_text_without_an_end_is_refused_soon(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for text in ("gd1:" + "A" * 2_000_000, "gd1:" * 500_000, "g" * 2_000_000, ">\n" * 1_000_000):
        path.write_text(text)
        assert open_or_refuse("share", path, is_huge=True) is not None
