"""What has changed from one version to the next: CHANGELOG.md, as it comes with the app."""

import re
from pathlib import Path

from gd_desktop.io.resources import resources

_NAME = "CHANGELOG.md"
_TITLE = re.compile(r"\A# [^\n]*\n+")


def news_path() -> Path:
    """Where the changelog lies: in resources/ of a wheel and a bundle, beside it in a checkout."""
    folder = resources()
    packed = folder / _NAME
    return packed if packed.is_file() else folder.parent / _NAME


def news() -> str:
    """All changes as Markdown, the newest first, without the file's title; "" where the file is
    missing or cannot be read.
    """
    try:
        text = news_path().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    return _TITLE.sub("", text)
