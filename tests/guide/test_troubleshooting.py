"""What the guide says of messages, the diagnosis and places is what the app says and does."""

import re
from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

import gd_desktop
from gd_desktop.io import log
from gd_desktop.io.guide import page_text
from gd_desktop.ui.trouble.facts import plain_facts
from gd_desktop.ui.trouble.qt_facts import qt_facts

TEXT = page_text("troubleshooting")


def cells(head: str) -> list[list[str]]:
    """The rows of the table whose head begins so."""
    _, _, rest = TEXT.partition(f"| {head} |")
    rows = []
    for line in rest.splitlines()[2:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def words() -> str:
    """All that the app's modules of words are written with, without the breaks of lines."""
    folder = Path(gd_desktop.__file__).parent
    sources = [path.read_text(encoding="utf-8") for path in folder.glob("*.py")]
    return re.sub(r'"\s*"', "", "\n".join(sources))


@pytest.mark.parametrize("message", [row[0] for row in cells("message")])
def test_a_message_is_one_of_the_apps(message: str) -> None:
    assert message in words()


def test_the_lines_of_the_diagnosis_are_those_that_it_prints() -> None:
    told = {name.strip() for row in cells("line") for name in row[0].split(",")}
    assert told == {name for name, _ in (*plain_facts(), *qt_facts())}


def test_the_log_is_where_it_is_told() -> None:
    told = {row[0]: row[1].strip("`") for row in cells("system")}
    for system, of in (("Linux", Unix), ("macOS", MacOS)):
        folder = Path(of("gd-desktop", appauthor=False).user_data_dir) / "log"
        assert Path(told[system]).expanduser() == folder
    assert f"`{log.NAME}`" in TEXT
    assert f"three files of {log.MOST_BYTES // 1000} kB" in TEXT
    assert log.FILES == 3
