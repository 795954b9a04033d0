"""Debian's copyright file, in its machine-readable form, from what the bundle says it carries."""

import json
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from changes import facts

_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
# Texts that every Debian has; the policy wants a pointer to them in the place of a copy.
_COMMON = Path("/usr/share/common-licenses")
_COMMON_NAMES = ("GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3", "Apache-2.0")

# Printed with one comma more or less, and without the advice at its end.
_GPL_2 = re.compile(
    r"GNU GENERAL PUBLIC LICENSE\s+Version 2, .*?END OF TERMS AND CONDITIONS", re.DOTALL
)


class Part(NamedTuple):
    """What the bundle carries."""

    name: str
    version: str
    licence: str
    text: str


def parts_of(bundle: Path) -> list[Part]:
    """The parts by the bundle's index. Raises FileNotFoundError and ValueError."""
    index = next(iter(sorted(bundle.rglob("licences/index.json"))), None)
    if index is None:
        raise FileNotFoundError(f"no licences/index.json in {bundle}")
    told = json.loads(index.read_text(encoding="utf-8"))
    parts = []
    for entry in told:
        text = (index.parent / entry["file"]).read_text(encoding="utf-8")
        parts.append(Part(entry["name"], entry["version"], entry["licence"], text))
    if not parts:
        raise ValueError(f"{index} is empty")
    return parts


def copyright_file(parts: list[Part], licence: str) -> str:
    """The file: of the app itself, then of the bundle as a whole, then a licence for each part.

    The parts are woven together in the program and its libraries, so they share one stanza.
    `licence` is the app's own licence text.
    """
    others = [part for part in parts if part.name != facts.NAME]
    lines = [
        f"Format: {_FORMAT}",
        f"Upstream-Name: {facts.NAME}",
        f"Upstream-Contact: {facts.PUBLISHER} <{facts.CONTACT}>",
        "",
        "Files: *",
        f"Copyright: 2026 {facts.PUBLISHER}",
        "License: Expat",
        "",
        f"Files: usr/lib/{facts.PROGRAM}/*",
        f"Copyright: 2026 {facts.PUBLISHER}",
        " and those whom the licences below name, each for a part",
        f"License: {' and '.join(['Expat', *map(_short, others)])}",
        "Comment: It carries these parts.",
        *(f" {_told(part)}" for part in others),
        "",
        "License: Expat",
        *_body(licence),
    ]
    for part in others:
        lines += ["", f"License: {_short(part)}", *_body(_less_common(part.text))]
    return "\n".join(lines) + "\n"


def _told(part: Part) -> str:
    return f"{part.name} {part.version}".strip() + f": {part.licence or 'see below'}"


def _short(part: Part) -> str:
    """A name for a part's licence that no other part's has: texts differ in their holders."""
    said = f"{part.licence}-of-{part.name}" if part.licence else part.name
    return re.sub(r"[^A-Za-z0-9.+-]+", "-", said).strip("-")


def _less_common(text: str) -> str:
    """The text, with a pointer in the place of each licence that every Debian has in full."""
    for name in _COMMON_NAMES:
        path = _COMMON / name
        if path.is_file():
            text = _words_of(path).sub(f"See {path}.\n", text)
    return _GPL_2.sub(f"See {_COMMON / 'GPL-2'}.\n", text)


@cache
def _words_of(path: Path) -> re.Pattern[str]:
    """The words of a text, however its lines are broken and its links begin."""
    words = map(re.escape, path.read_text(encoding="utf-8").split())
    return re.compile(re.sub("https?:", "https?:", r"\s+".join(words)))


def _body(text: str) -> list[str]:
    return [f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines()]
