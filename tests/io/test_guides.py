"""The guide in other languages is the English one, part for part."""

import re

import pytest

from gd_desktop.io.resources import resource

ENGLISH = resource("guide", "guide.md").read_text(encoding="utf-8")
GUIDES = sorted(path.name for path in resource("guide").glob("guide_*.md"))


def parts(text: str) -> list[str]:
    """What each line is: a heading of a level, a row of a table, an item, code, or nothing else."""
    kinds = []
    is_code = False
    for line in text.splitlines():
        if line.startswith("```"):
            is_code = not is_code
            kinds.append("code")
        elif is_code:
            kinds.append(line)
        elif heading := re.match("#+ ", line):
            kinds.append(heading[0])
        elif line.startswith("|"):
            kinds.append(f"row of {line.count('|')}")
        elif item := re.match(r"(?:-|\d+\.) ", line):
            kinds.append(item[0])
    return kinds


def codes(text: str) -> list[str]:
    """What is to be typed, or is the name of a file."""
    outside = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return sorted(re.sub(r"\s+", " ", code) for code in re.findall(r"`([^`]+)`", outside))


def test_there_is_one_for_each_language() -> None:
    assert [f"guide_{name}.md" for name in ("ar", "de", "es", "fr", "zh_CN")] == GUIDES


@pytest.mark.parametrize("name", GUIDES)
def test_it_has_the_same_parts(name: str) -> None:
    text = resource("guide", name).read_text(encoding="utf-8")
    assert parts(text) == parts(ENGLISH)


@pytest.mark.parametrize("name", GUIDES)
def test_it_names_the_same_commands_and_files(name: str) -> None:
    text = resource("guide", name).read_text(encoding="utf-8")
    assert codes(text) == codes(ENGLISH)
