"""What stands on the sheets, and the HTML that is made of it."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from gd_desktop import tongue
from gd_desktop import worksheet_words as words
from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.tasks import ErrorTask, Sheet
from gd_desktop.core.exercises.wish import Kind, Wish
from gd_desktop.formulas import Notation
from gd_desktop.io.catalogue import LANGUAGES, speaking
from gd_desktop.sheets.compose import compose, worksheet
from gd_desktop.sheets.document import (
    WIDTH_MM,
    Block,
    Document,
    Figure,
    GridTable,
    Heading,
    NameLine,
    Page,
    Paper,
    Paragraph,
    Plain,
    Together,
)
from gd_desktop.sheets.html import to_html
from tests.pseudo import speak, speak_right_to_left

from .setups import MODELS, setup_of

STUDENTS = 2
VOID = {"meta", "col", "br"}
# Of SVG, what is drawn alike by everything that draws it.
PLAIN_SVG = {"svg", "rect", "line", "polyline", "path", "circle", "text"}
_sheets: dict[str, Sheet] = {}


def sheet_of(model: str) -> Sheet:
    if model not in _sheets:
        _sheets[model] = draw(setup_of(model), Wish(STUDENTS, seed=7))
    return _sheets[model]


def document_of(model: str, has_key: bool = True, paper: Paper = Paper.A4) -> Document:
    return compose(sheet_of(model), paper, Notation(), has_key)


def blocks(page: Page) -> Iterator[Plain]:
    def flat(some: tuple[Block, ...]) -> Iterator[Plain]:
        for block in some:
            if isinstance(block, Together):
                yield from block.blocks
            else:
                yield block

    yield from flat(page.blocks)


def paragraphs(page: Page) -> list[str]:
    return [
        "".join(run.text for run in block.runs)
        for block in blocks(page)
        if isinstance(block, Paragraph)
    ]


class Reader(HTMLParser):
    """Reads HTML strictly: every tag is closed where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    reader.close()
    assert not reader.open
    return reader


each_model = pytest.mark.parametrize("model", MODELS)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    tongue.speak()


@each_model
def test_each_student_has_a_page_with_a_name_field_and_all_tasks(model: str) -> None:
    document = document_of(model)
    assert len(document.pages) == STUDENTS + 1
    for number, page in enumerate(document.pages[:-1], start=1):
        found = list(blocks(page))
        assert isinstance(found[1], NameLine)
        assert found[1].labels == (words.NAME, words.DATE)
        headings = [block.text for block in found if isinstance(block, Heading)]
        assert headings[1:] == [f"{k}. {words.TASKS[kind]}" for k, kind in enumerate(Kind, 1)]
        assert page.foot == f"Sheet {number}, seed 7"
        assert not page.is_key


@each_model
def test_tables_are_whole_and_have_room_to_write(model: str) -> None:
    for page in document_of(model, has_key=False).pages:
        tables = [block for block in blocks(page) if isinstance(block, GridTable)]
        assert len(tables) == 8
        for table in tables:
            assert len(table.widths) == len(table.header)
            assert {len(row) for row in table.rows} == {len(table.header)}
            for row in table.rows:
                assert not any(cell.text and cell.is_blank for cell in row)
        assert sum(cell.is_blank for table in tables for row in table.rows for cell in row) > 20


@each_model
def test_the_key_has_every_number_that_is_asked_for(model: str) -> None:
    sheet, document = sheet_of(model), document_of(model)
    (key,) = (page for page in document.pages if page.is_key)
    told = " ".join(
        run.text for block in blocks(key) if isinstance(block, Paragraph) for run in block.runs
    )
    assert f"{STUDENTS} sheets, drawn with seed 7" in told
    for student in sheet.students:
        table, regime, error, chain = student.tasks
        last = table.rows[-1][-1]  # type: ignore[union-attr]
        assert f"{last:.12g}".replace("-", "−")[:4] in told
        for line in regime.lines:  # type: ignore[union-attr]
            assert f"η = {line.rate:.12g}:" in told
        assert f"row k = {error.row}: {words.MISTAKES[error.slip]}." in told  # type: ignore[union-attr]
        assert f"z = {round(chain.terms.z, 9):.12g}".replace("-", "−") in told  # type: ignore[union-attr]
    assert not any(page.is_key for page in document_of(model, has_key=False).pages)


@each_model
def test_who_looks_for_a_mistake_knows_whether_numbers_are_rounded(model: str) -> None:
    pages = [page for page in document_of(model).pages if not page.is_key]
    for student, page in zip(sheet_of(model).students, pages, strict=True):
        told = paragraphs(page)
        task = next(task for task in student.tasks if isinstance(task, ErrorTask))
        asked = told.index(words.ONE_MISTAKE)
        below = told[asked : told.index(words.BY_CHAIN_RULE)]
        assert (words.rounding(task.precision) in below) is not task.precision.is_exact
    if model == "parabola":
        assert task.precision.is_exact
    elif model == "function":
        assert not task.precision.is_exact


def test_no_line_ends_within_an_equation() -> None:
    for page in document_of("neuron", has_key=False).pages:
        told = paragraphs(page)
        sample = told[told.index(words.BY_CHAIN_RULE) + 1]
        curvature = next(text for text in told if "L\u00a0=" in text)
        for text in (sample, curvature):
            assert len(re.findall("\u00a0=\u00a0", text)) >= 2
            assert " = " not in text


@each_model
def test_figures_fit_between_the_margins_and_are_plain_svg(model: str) -> None:
    figures = [
        block
        for page in document_of(model).pages
        for block in blocks(page)
        if isinstance(block, Figure)
    ]
    assert len(figures) == STUDENTS
    for figure in figures:
        assert figure.width_mm <= WIDTH_MM
        root = ET.fromstring(figure.svg)
        left, top, width, height = map(float, root.attrib["viewBox"].split())
        assert (left, top) == (0, 0)
        assert width / height == pytest.approx(figure.width_mm / figure.height_mm, rel=0.01)
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= PLAIN_SVG
        for element in root.iter():
            for name, value in element.attrib.items():
                if name.removesuffix("1").removesuffix("2") in ("x", "cx"):
                    assert 0 <= float(value) <= width
                if name.removesuffix("1").removesuffix("2") in ("y", "cy"):
                    assert 0 <= float(value) <= height
            for x, y in places(element):
                assert 0 <= x <= width
                assert 0 <= y <= height
        assert figure.text


def places(element: ET.Element) -> list[tuple[float, float]]:
    told = element.attrib.get("points", "") + element.attrib.get("d", "")
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", told)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@each_model
def test_html_is_one_sound_file_that_loads_nothing(model: str) -> None:
    text = to_html(document_of(model, paper=Paper.LETTER))
    reader = read(text)
    assert reader.tags.count("section") == STUDENTS + 1
    assert reader.tags.count("svg") == STUDENTS
    assert "size: letter" in text
    assert "size: A4" in to_html(document_of(model))
    for tag, attributes in reader.attributes:
        assert tag not in ("script", "link", "img", "iframe")
        assert not {"src", "href", "onload"} & attributes.keys()
    assert not re.search(r"url\(|@import", text)
    assert not re.search(r"\{[a-z]+\}|None|nan", reader.text)


def test_what_comes_from_a_file_is_only_text() -> None:
    setup = setup_of("neuron")
    assert setup.data is not None
    data = replace(setup.data, source="own.csv", names=("<script>&",))
    document = worksheet(replace(setup, data=data), Wish(1, tasks=(Kind.CHAIN_RULE,)))
    text = to_html(document)
    assert "script" not in read(text).tags
    assert "&lt;script&gt;&amp;" in text


def test_every_word_is_handed_over_to_be_translated() -> None:
    speak()
    text = read(to_html(document_of("terrain"))).text
    # Outside of the brackets, which can stand in one another, there are formulas alone.
    left = re.sub(r"⟦[^⟦⟧]*⟧", "", re.sub(r"⟦[^⟦⟧]*⟧", "", text))
    assert set(re.findall(r"[a-zA-Z]{3,}", left)) == set()


def test_right_to_left_words_stand_around_formulas_that_are_not() -> None:
    speak_right_to_left()
    document = document_of("parabola")
    assert document.is_right_to_left
    text = to_html(document)
    assert re.search(r'<html lang="rtl" dir="rtl">', text)
    assert ".formula > span, .f { direction: ltr; unicode-bidi: isolate; }" in text
    assert "direction: ltr; }" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_those_of_the_language(language: str) -> None:
    with speaking(language):
        document = document_of("parabola")
        assert document.language == language
        text = read(to_html(document)).text
    assert ("σ(z)0,622" in text) is (language in ("de", "es", "fr"))
    assert tongue.language() == "en"


def test_the_letters_are_those_that_a_class_uses() -> None:
    document = compose(sheet_of("neuron"), Paper.A4, Notation("α", "J"), has_key=True)
    text = read(to_html(document)).text
    assert "α = " in text
    assert "∂J/∂w" in text
    assert "η" not in text
    assert "∂C" not in text


@each_model
def test_some_students_alone_are_as_in_the_whole_class(model: str) -> None:
    sheet = sheet_of(model)
    first = compose(sheet._replace(students=sheet.students[:1]), Paper.A4, Notation(), False)
    assert first.pages == document_of(model, has_key=False).pages[:1]
