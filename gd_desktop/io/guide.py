"""The pages of the user guide: which there are, in which language, and what links lead to."""

import re
from pathlib import Path

from gd_desktop.io.resources import resource
from gd_desktop.tongue import language

MAIN = "guide"  # the page that opens first
CONTROLS = "controls"  # the page that the app makes of its own labels
PAGES = (
    "quick-start",
    MAIN,
    CONTROLS,
    "command-line",
    "teacher",
    "administrator",
    "troubleshooting",
    "mathematics",
)

_MARKUP = re.compile(r"[`*]|!?\[([^\]]*)\]\([^)]*\)")
_NO_ANCHOR = re.compile(r"[^\w\- ]")
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{2,3} (.+)$", re.MULTILINE)


def page_path(page: str) -> Path:
    """A page in the language in force, or in English where that has none of its own."""
    own = resource("guide", f"{page}_{language()}.md")
    return own if own.exists() else resource("guide", f"{page}.md")


def is_translated(page: str) -> bool:
    """Whether the language has the page: English has all, and each has that of the controls."""
    return page == CONTROLS or language() == "en" or page_path(page).stem != page


def page_text(page: str) -> str:
    """What a page says, as Markdown. Raises OSError."""
    return page_path(page).read_text(encoding="utf-8")


def heading_number(page: str, place: str) -> int | None:
    """Which of the headings under a page's title a link means, counted from 0; None: none of them.

    Links call a heading by its English words in every language: the translated pages have the same
    headings in the same order. Raises OSError.
    """
    text = _CODE.sub("", resource("guide", f"{page}.md").read_text(encoding="utf-8"))
    names = [anchor(heading) for heading in _HEADING.findall(text)]
    return names.index(place) if place in names else None


def title_of(text: str) -> str:
    """A page's own title: its first heading; empty where there is none."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return plain(found[1]) if found else ""


def plain(heading: str) -> str:
    """A heading without its markup, as it is shown."""
    return _MARKUP.sub(lambda mark: mark[1] or "", heading).strip()


def anchor(heading: str) -> str:
    """What a link calls a heading: as sites that show Markdown do, so that one link serves both."""
    return _NO_ANCHOR.sub("", plain(heading).lower()).replace(" ", "-")
