"""CHANGELOG.md as releases, for AppStream and for Debian's changelog; and what time it is for a
build, so that the same commit makes the same files.
"""

import os
import re
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import facts  # noqa: E402

_RELEASED = re.compile(r"## \[?(\d[\w.+~]*)\]?\W+(\d{4}-\d\d-\d\d)\b")
_UNRELEASED = re.compile(r"## \[?Unreleased\]?", re.IGNORECASE)


class Release(NamedTuple):
    """A version, when it came out, and what is new in it, as Markdown in one line each."""

    version: str
    date: datetime
    items: tuple[str, ...]
    is_released: bool


def build_time() -> datetime:
    """SOURCE_DATE_EPOCH, or the time of the last commit. Raises RuntimeError without either."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            raise RuntimeError("this is no checkout of git: set SOURCE_DATE_EPOCH") from None
        epoch = done.stdout.strip()
    return datetime.fromtimestamp(int(epoch), UTC)


def releases(text: str | None = None, now: datetime | None = None) -> list[Release]:
    """The releases of a changelog's text, the newest first.

    What is not released yet is the present version's, at the time of this build, unless that
    version stands in the changelog. Raises ValueError where there is no release at all.
    """
    if text is None:
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = []
    for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]:
        title, _, body = part.partition("\n")
        told = _RELEASED.match(title)
        if told is not None:
            date = datetime.fromisoformat(told[2]).replace(tzinfo=UTC)
            found.append(Release(told[1], date, _items(body), True))
        elif _UNRELEASED.match(title):
            found.append(Release(facts.VERSION, now or build_time(), _items(body), False))
        else:
            raise ValueError(f"no version and date in CHANGELOG.md’s line {title!r}")
    is_out = any(each.is_released and each.version == facts.VERSION for each in found)
    kept = [each for each in found if each.items and (each.is_released or not is_out)]
    if not kept:
        raise ValueError("no release in CHANGELOG.md")
    return kept


def _items(body: str) -> tuple[str, ...]:
    items = re.findall(r"^- (.*(?:\n  .*)*)", body, re.MULTILINE)
    return tuple(" ".join(item.split()) for item in items)


def debian_changelog(told: list[Release]) -> str:
    """The releases in Debian's format."""
    parts = []
    for release in told:
        lines = [f"{facts.PROGRAM} ({release.version}) unstable; urgency=medium", ""]
        for item in release.items:
            lines += textwrap.wrap(
                item.replace("`", ""),
                78,
                initial_indent="  * ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        when = format_datetime(release.date)
        lines += ["", f" -- {facts.PUBLISHER} <{facts.CONTACT}>  {when}", ""]
        parts.append("\n".join(lines))
    return "\n".join(parts)
