"""Sheets as PDF: pages, texts that are found, drawings that are vectors, and what is refused."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from gd_desktop import cli, language_labels
from gd_desktop import worksheet_words as words
from gd_desktop.sheets.document import Cell, Document, Formula, GridTable, Page, Paper, Together
from gd_desktop.ui.worksheets import pdf
from gd_desktop.ui.worksheets.layout import sides_of_page
from gd_desktop.ui.worksheets.paint import to_image, to_pdf
from tests.ui.worksheets.conftest import MODELS, document

with_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs poppler's pdftotext"
)
BOXES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


def made(document_: Document, is_two_sided: bool = False) -> bytes:
    return to_pdf(document_, is_two_sided, lambda _share: None)


def pages_of(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", data))


def texts_of(data: bytes, path: Path) -> list[str]:
    """The text of each page, with single spaces."""
    path.write_bytes(data)
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def blocks_of(page: Page) -> list[object]:
    return [
        each
        for block in page.blocks
        for each in (block.blocks if isinstance(block, Together) else (block,))
    ]


def numbers_of(page: Page) -> set[str]:
    """What is printed in the tables of a sheet."""
    cells: list[Cell] = [
        cell
        for block in blocks_of(page)
        if isinstance(block, GridTable)
        for row in block.rows
        for cell in row
    ]
    return {cell.text for cell in cells if cell.text and not cell.is_words}


def closed(text: str) -> str:
    """Without spaces: how many there are in a formula is guessed from where its signs stand."""
    return "".join(text.split())


def check(document_: Document, path: Path) -> None:
    data = made(document_)
    assert data.startswith(b"%PDF-")
    assert not re.search(rb"/Subtype\s*/Image", data), "a drawing has become pixels"
    like = sides_of_page(document_, document_.pages[0])[0]
    sides = [
        sides_of_page(document_, page, None if page.is_key else like) for page in document_.pages
    ]
    assert pages_of(data) == sum(map(len, sides))
    box = re.search(rb"/MediaBox \[0 0 (\d+)[.\d]* (\d+)", data)
    assert box is not None
    size = int(box[1]), int(box[2])
    assert all(abs(a - b) <= 1 for a, b in zip(size, BOXES[document_.paper], strict=True))
    if shutil.which("pdftotext") is None:
        return
    texts = texts_of(data, path)
    assert len(texts) == sum(map(len, sides))
    first = 0
    for page, taken in zip(document_.pages, sides, strict=True):
        text = " ".join(texts[first : first + len(taken)])
        # Words from right to left are given back in another order; numbers are not.
        for number in numbers_of(page):
            assert re.search(rf"(?<![\d.,]){re.escape(number)}(?![\d])", text), (number, text)
        if not document_.is_right_to_left:
            assert page.foot in texts[first]
            for block in blocks_of(page):
                for formula in [block.text] if isinstance(block, Formula) else []:
                    assert closed(formula) in closed(text), formula
        first += len(taken)


@pytest.mark.parametrize(
    ("model", "language", "paper"),
    [
        ("parabola", "en", Paper.A4),
        ("terrain", "de", Paper.LETTER),
        ("neuron", "ar", Paper.A4),
    ],
)
def test_sheets(
    qapp: QApplication, tmp_path: Path, model: str, language: str, paper: Paper
) -> None:
    check(document(model, language, paper), tmp_path / "out.pdf")


@pytest.mark.long
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("paper", list(Paper))
def test_sheets_of_a_class(
    qapp: QApplication, tmp_path: Path, model: str, language: str, paper: Paper
) -> None:
    check(document(model, language, paper, students=30), tmp_path / "out.pdf")


@with_poppler
def test_each_sheet_has_a_line_for_a_name_and_its_number(
    qapp: QApplication, tmp_path: Path
) -> None:
    texts = texts_of(made(document("parabola")), tmp_path / "out.pdf")
    starts = [text for text in texts if text.startswith(words.TITLE)]
    assert len(starts) == 2
    for number, text in enumerate(starts, 1):
        assert f"{words.NAME} {words.DATE} {words.sheet_note(number)}" in text
        assert text.replace(" / ", "/").endswith(f"{words.foot(number, 0)} 1/2")
    assert words.KEY_TITLE in texts[4]


def test_each_sheet_begins_on_a_front_where_both_sides_are_printed(qapp: QApplication) -> None:
    page = Page((Formula("x"),), "foot")
    three = Document("t", "en", False, Paper.A4, (page, page, page))
    assert pages_of(made(three)) == 3
    assert pages_of(made(three, is_two_sided=True)) == 5


def test_the_end_can_be_asked_for(qapp: QApplication) -> None:
    told = []

    def tell(share: float) -> None:
        told.append(share)
        if share > 0.4:
            raise InterruptedError

    page = Page((Formula("x"),), "foot")
    with pytest.raises(InterruptedError):
        to_pdf(Document("t", "en", False, Paper.A4, (page, page)), False, tell)
    assert told == [0, 0.5]


def test_a_pdf_is_made_in_any_thread(qapp: QApplication) -> None:
    class Thread(QThread):
        pages = 0

        def run(self) -> None:
            self.pages = pages_of(made(document_))

    document_ = document("parabola")
    thread = Thread()
    thread.start()
    assert thread.wait(60_000)
    assert thread.pages == pages_of(made(document_))


def test_an_image_is_as_wide_as_asked(qapp: QApplication) -> None:
    document_ = document("parabola", paper=Paper.LETTER)
    image = to_image(sides_of_page(document_, document_.pages[0])[0], 340)
    assert (image.width(), image.height()) == (340, 440)
    margin, edge = image.pixelColor(5, 220), image.pixelColor(170, 3)
    assert margin.name() == edge.name() == "#ffffff"


# --- the command line


def run(*arguments: str) -> int:
    return pdf.worksheet_pdf(cli.parse(["worksheet", *arguments]))


def test_the_command_writes_a_pdf(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    assert run(str(path), "--students", "2", "--tasks", "table", "--no-key") == 0
    # One page each, which begins on the front of a sheet of paper.
    assert pages_of(path.read_bytes()) == 3


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--students", "0"), "--students"),
        (("--students", "201"), "--students"),
        (("--tasks", "essay"), "--tasks"),
        (("--method", "adam"), "--method"),
        (("--rate", "-1"), "--rate"),
    ],
)
def test_the_command_refuses_in_one_line(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    named: str,
) -> None:
    path = tmp_path / "out.pdf"
    assert run(str(path), *arguments) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith(f"gd-desktop: {named}")
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_told(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "none" / "out.pdf"
    assert run(str(path), "--students", "1", "--tasks", "table") == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert str(path) in told


def test_a_language_without_letters_is_told(
    qapp: QApplication,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf, "has_font", lambda _language: False)
    path = tmp_path / "out.pdf"
    assert run(str(path), "--students", "1", "--tasks", "table", "--language", "ar") == 2
    assert language_labels.NO_FONT["ar"] in capsys.readouterr().err
    assert not path.exists()
