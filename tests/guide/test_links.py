"""Every link of the documentation leads somewhere, in the repository and in the window."""

import re
from pathlib import Path

import pytest

from gd_desktop.io.guide import CONTROLS, MAIN, PAGES, anchor, page_text, title_of
from gd_desktop.io.resources import resource, resources
from gd_desktop.tongue import speak
from tests.guide.markdown_links import anchors, broken, links

ROOT = resources().parent
TEXTS = sorted(
    [*resource("guide").glob("*.md"), *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING"))]
)
LANGUAGES = ("ar", "de", "es", "fr", "zh_CN")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_its_links_lead_somewhere(path: Path) -> None:
    assert broken(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_page_of_the_guide_leads_to_pages_and_pictures_alone(path: Path) -> None:
    """Since the window follows no other link."""
    if path.parent != resource("guide"):
        return
    for is_picture, target in links(path.read_text(encoding="utf-8")):
        name = target.partition("#")[0]
        assert "/" not in name, target
        assert is_picture or name.removesuffix(".md") in ("", *PAGES), target


def test_the_check_sees_what_is_broken() -> None:
    text = (
        "# A page\n[here](#a-page) [gone](#no) [away](nowhere.md) [web](https://example.invalid)\n"
        "`[code](x.md)` ![picture](none.png) [there](guide.md#walking) [not](guide.md#nothing)\n"
    )
    told = broken(resource("guide") / "sample.md", text)
    assert [line.split(": ")[1] for line in told] == [
        *("#no", "nowhere.md"),
        *("https://example.invalid", "none.png", "guide.md#nothing"),
    ]


def test_anchors_are_those_of_sites_that_show_markdown() -> None:
    assert anchor("Twelve misconceptions, and where to see them") == (
        "twelve-misconceptions-and-where-to-see-them"
    )
    assert anchor("Newton–Raphson") == "newtonraphson"
    assert anchor("`--set`, and **more** of [it](x.md)") == "--set-and-more-of-it"
    assert anchors("# A\n## B\n```\n# no heading\n```\n## B\n") == ["a", "b", "b-1"]


def test_there_is_every_page_and_no_other() -> None:
    named = {f"{page}.md" for page in PAGES}
    translated = {f"{page}_{code}.md" for page in PAGES for code in LANGUAGES}
    there = {path.name for path in resource("guide").glob("*.md")}
    assert named <= there <= named | translated
    assert MAIN in PAGES
    assert CONTROLS in PAGES


@pytest.mark.parametrize("page", PAGES)
def test_a_table_does_not_follow_code(page: str) -> None:
    """Qt would take the first cell for code."""
    assert not re.search(r"^```\n+\|", page_text(page), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_it_begins_with_a_title_of_its_own(page: str) -> None:
    text = page_text(page)
    assert text.startswith(f"# {title_of(text)}\n")
    assert len(re.findall(r"^# ", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.M)) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_that_a_language_lacks_is_english(code: str) -> None:
    english = {page: page_text(page) for page in PAGES}
    speak(code)
    try:
        told = {page: page_text(page) for page in PAGES}
    finally:
        speak()
    assert told[MAIN] != english[MAIN]
    own = {path.name for path in resource("guide").glob(f"*_{code}.md")}
    for page in PAGES:
        assert (told[page] == english[page]) == (f"{page}_{code}.md" not in own)
