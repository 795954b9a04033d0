"""What README.md shows first, and that its command lines are taken."""

import re
import shlex

import pytest

from gd_desktop.cli import _normalise, parser
from gd_desktop.io.resources import resources
from tests.guide.markdown_links import links

TEXT = (resources().parent / "README.md").read_text(encoding="utf-8")
FIRST = TEXT.partition("## What it does")[0]


def test_the_first_screen_says_what_it_is_and_how_to_have_it() -> None:
    assert TEXT.startswith("# GD Desktop\n")
    paragraph = FIRST.split("\n\n")[1]
    assert len(paragraph) < 400
    assert [target for is_picture, target in links(FIRST) if is_picture] == [
        "packaging/readme/walk.gif"
    ]
    for command in ("run", "test"):
        assert f"\npython3 packaging/bootstrap.py {command}\n" in FIRST
    for file in ("`.deb`", "`.tar.xz`", "Windows installer", "`.dmg`", "wheel"):
        assert f"\n| {file} |" in FIRST
    assert "\n| what | measured | limit |\n" in FIRST


@pytest.mark.parametrize("line", re.findall(r"^gd-desktop (\w.*)$", TEXT, re.MULTILINE))
def test_its_command_lines_are_taken(line: str) -> None:
    options = parser().parse_args(_normalise(shlex.split(line)))
    assert options.command == line.split()[0]
