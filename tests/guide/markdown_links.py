"""Where the links of Markdown texts lead, and whether there is anything."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from gd_desktop.io.guide import anchor

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")
_LINK = re.compile(r"(!?)\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def without_code(text: str) -> str:
    """A text without what is to be typed."""
    return _CODE.sub("", _FENCE.sub("", text))


def links(text: str) -> Iterator[tuple[bool, str]]:
    """Whether it is a picture, and where it leads, for each link of a text."""
    for mark, target in _LINK.findall(without_code(text)):
        yield bool(mark), target


def anchors(text: str) -> list[str]:
    """What links can call the headings of a text; one that comes again has a number behind it."""
    found: list[str] = []
    for heading in _HEADING.findall(_FENCE.sub("", text)):
        name = plain_name = anchor(heading)
        number = 0
        while name in found:
            number += 1
            name = f"{plain_name}-{number}"
        found.append(name)
    return found


@cache
def _anchors_of(path: Path) -> list[str]:
    return anchors(path.read_text(encoding="utf-8"))


def broken(path: Path, text: str) -> list[str]:
    """Links of a text, which stands in a file, that lead nowhere. Translated pages call headings
    by their English words.
    """
    bad = []
    page, _, language = path.stem.partition("_")
    original = path.with_name(f"{page}.md")
    is_translated = bool(language) and original.exists()
    own = _anchors_of(original) if is_translated else anchors(text)
    for _, target in links(text):
        if re.match(r"[a-z]+:", target):
            # There is no network here, and the app has no address yet.
            bad.append(f"{path.name}: {target}: a link to the web")
            continue
        name, _, place = target.partition("#")
        file = path.parent / name if name else path
        if name and not file.exists():
            bad.append(f"{path.name}: {target}: no such file")
        elif place and place not in (own if not name else _anchors_of(file)):
            bad.append(f"{path.name}: {target}: no such heading")
    return bad
