"""Pages in other languages say part for part what the English ones do."""

from pathlib import Path

import pytest

from gd_desktop.io.guide import MAIN, PAGES
from gd_desktop.io.resources import resource
from tests.guide.markdown_links import links
from tests.io.test_guides import codes, parts

LANGUAGES = ("ar", "de", "es", "fr", "zh_CN")
# The main page has a test of its own.
PAIRS = [
    (own, resource("guide", f"{page}.md"))
    for page in PAGES
    if page != MAIN
    for code in LANGUAGES
    if (own := resource("guide", f"{page}_{code}.md")).exists()
]


@pytest.mark.parametrize(("own", "english"), PAIRS, ids=lambda path: path.stem)
def test_it_has_the_same_parts_links_and_commands(own: Path, english: Path) -> None:
    text, wanted = (path.read_text(encoding="utf-8") for path in (own, english))
    assert parts(text) == parts(wanted)
    assert codes(text) == codes(wanted)
    assert [target for _, target in links(text)] == [target for _, target in links(wanted)]


def test_the_page_for_students_is_there_in_each_language() -> None:
    assert {own.name for own, _ in PAIRS} >= {f"quick-start_{code}.md" for code in LANGUAGES}
