"""What a school's administrator decides of the appearance: first values, and which of them stay.

One file, `defaults.json`, which the app reads at its start and never writes:

    {"schema": 1, "appearance": {"language": "de", "decimals": 4}, "locked": ["language"]}

What is wrong in it is passed over and told; the rest holds.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs

from gd_desktop.io.settings import Appearance

NAME = "defaults.json"
SCHEMA = 1
# What lessons decide is not among these, nor what somebody may need to see anything at all:
# sizes and motion.
LOCKABLE = ("theme", "language", "rate_letter", "cost_letter", "decimals", "rounding")
# Nobody begins in a fog or before a class.
_NEVER_FIRST = ("fog", "presenting")
_FIRST = tuple(entry.name for entry in fields(Appearance) if entry.name not in _NEVER_FIRST)
_MOST_BYTES = 65_536
_MOST_SIGNS = 40  # of a name or value that is told

SlipKind = Literal[
    "unread",  # the file cannot be read: the system's reason
    "large",  # it is larger than `number` bytes
    "no json",  # it is no JSON: the line
    "schema",  # of another version, or no object
    "no object",  # `appearance` is none
    "no list",  # `locked` is none
    "unknown",  # a name that there is not
    "value",  # a value that cannot be, of a name
    "no lock",  # a name that cannot be locked
]


@dataclass(frozen=True, slots=True)
class Slip:
    """A mistake in the file: its kind, and the name, value, line or reason that belongs to it."""

    kind: SlipKind
    name: str = ""
    value: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class School:
    """What a school has decided; as it stands here, nothing.

    first   the appearance of somebody new, and after a reset
    locked  the fields of it that stay as they are there
    path    the file that says so
    slips   what is wrong in that file
    """

    first: Appearance = field(default_factory=Appearance)
    locked: frozenset[str] = frozenset()
    path: Path | None = None
    slips: tuple[Slip, ...] = ()

    @property
    def beginning(self) -> Appearance:
        """What somebody new has of their own: what is locked is the school's and not theirs."""
        return _with(self.first, Appearance(), self.locked)

    def over(self, own: Appearance) -> Appearance:
        """A person's own appearance, but for what is locked."""
        return _with(own, self.first, self.locked)

    def behind(self, shown: Appearance, own: Appearance) -> Appearance:
        """What is shown, but for what is locked, which is as the person's own was: to be kept, so
        that it is there again when the lock has gone.
        """
        return _with(shown, own, self.locked)


def _with(base: Appearance, other: Appearance, names: Iterable[str]) -> Appearance:
    return replace(base, **{name: getattr(other, name) for name in names})


def school() -> School:
    """What is decided on this computer. Never raises."""
    return read_first(folders())


def folders() -> Iterator[Path]:
    """Where the file may lie; the computer's own place comes before the one beside the app."""
    if sys.platform == "win32":
        yield platformdirs.site_config_path("GD Desktop", appauthor=False)
    elif sys.platform == "darwin":
        yield Path("/Library/Application Support/GD Desktop")
    else:
        yield Path("/etc/gd-desktop")
    if getattr(sys, "frozen", False):
        yield Path(sys.executable).parent


def read_first(places: Iterable[Path]) -> School:
    """The first file that there is in these folders; without any, nothing is decided."""
    for folder in places:
        path = folder / NAME
        try:
            if path.exists():
                return read(path)
        except OSError:
            continue  # a folder that may not be looked into
    return School()


def read(path: Path) -> School:
    """What a file decides; whatever is wrong with it is among the slips."""
    try:
        if not path.is_file():
            return School(path=path, slips=(Slip("unread", "not a file"),))
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        return School(path=path, slips=(Slip("unread", error.strerror or str(error)),))
    if len(data) > _MOST_BYTES:
        return School(path=path, slips=(Slip("large", number=_MOST_BYTES),))
    try:
        # Editors on Windows put a mark in front.
        document = json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        return School(path=path, slips=(Slip("no json", number=error.lineno),))
    except (ValueError, RecursionError):  # other letters than UTF-8; 4300 digits; 1000 brackets
        return School(path=path, slips=(Slip("no json", number=1),))
    return _from_document(path, document)


def _from_document(path: Path, document: Any) -> School:
    schema = document.get("schema") if isinstance(document, dict) else None
    if type(schema) is not int or schema != SCHEMA:  # True == 1, and no schema
        return School(path=path, slips=(Slip("schema", number=SCHEMA),))
    known = ("schema", "appearance", "locked")
    slips = [Slip("unknown", _short(name)) for name in document if name not in known]
    first = _first(document.get("appearance", {}), slips)
    locked = _locked(document.get("locked", []), slips)
    return School(first, locked, path, tuple(slips))


def _first(values: Any, slips: list[Slip]) -> Appearance:
    """The appearance that these values make; what cannot be one is added to the slips."""
    first = Appearance()
    if not isinstance(values, dict):
        slips.append(Slip("no object"))
        return first
    for name, value in values.items():
        if name not in _FIRST:
            slips.append(Slip("unknown", _short(name)))
            continue
        try:
            first = replace(first, **{name: value})
        except (ValueError, TypeError):
            slips.append(Slip("value", name, _short(json.dumps(value, ensure_ascii=False))))
    return first


def _locked(names: Any, slips: list[Slip]) -> frozenset[str]:
    if not isinstance(names, list):
        slips.append(Slip("no list"))
        return frozenset()
    wrong = [name for name in names if name not in LOCKABLE]
    slips += [Slip("no lock", _short(str(name))) for name in wrong]
    return frozenset(name for name in names if name in LOCKABLE)


def _short(text: str) -> str:
    """Of a text from the file, what fits into a line."""
    # JSON can hold half a sign, which no log or window takes.
    line = " ".join(text.encode(errors="replace").decode().split())
    return line if len(line) <= _MOST_SIGNS else f"{line[: _MOST_SIGNS - 1]}…"
