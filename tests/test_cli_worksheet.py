"""`gd-desktop worksheet`: what is written, in which language, and what is refused."""

from pathlib import Path

import pytest

from gd_desktop import cli
from gd_desktop.cli_worksheet import sheet_document, worksheet_html
from gd_desktop.core.exercises.wish import Kind
from gd_desktop.sheets.document import Paper

from .command_line import HEAVY, process

FEW = ("--students", "2", "--seed", "7")


def worksheet(*arguments: object) -> int:
    return worksheet_html(cli.parse(["worksheet", *map(str, arguments)]))


def test_a_class_of_30(tmp_path: Path) -> None:
    out = tmp_path / "sheets.html"
    assert worksheet(out, "--students", "30", "--seed", "7") == 0
    text = out.read_text(encoding="utf-8")
    assert text.count("<section>") == 30
    assert text.count('<section class="key">') == 1
    assert "Sheet 30, seed 7" in text


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    texts = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        out = tmp_path / f"{name}.html"
        assert worksheet(out, "--students", 2, "--seed", seed) == 0
        texts.append(out.read_text(encoding="utf-8"))
    assert texts[0] == texts[1] != texts[2]


def test_options_reach_the_sheets(tmp_path: Path) -> None:
    out = tmp_path / "x.HTML"
    told = "--tasks error,table --rows 4 --paper letter --no-key --language ar --model function"
    arguments = ("worksheet", str(out), *FEW, *told.split(), "--function", "x^2")
    document = sheet_document(cli.parse(arguments))
    assert document.paper is Paper.LETTER
    assert (document.language, document.is_right_to_left) == ("ar", True)
    assert len(document.pages) == 2
    assert worksheet(out, *FEW) == 0


def test_no_qt_is_imported_for_html(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from gd_desktop import cli\n"
        "from gd_desktop.cli_worksheet import worksheet_html\n"
        "options = cli.parse(sys.argv[1:])\n"
        "status = worksheet_html(options)\n"
        f"print(status, sorted({set(HEAVY)!r} & set(sys.modules)))\n"
    )
    out = tmp_path / "sheets.html"
    arguments = ("worksheet", str(out), *FEW, "--language", "de", "--model", "neuron")
    done = process("-c", code, *arguments)
    assert done.stdout.decode() == "0 []\n", done.stderr.decode()
    assert 'lang="de"' in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--students", "0"), "--students: “0” will not do. Give a whole number from 1 to 200."),
        (("--students", "201"), "--students: “201” will not do."),
        (("--students", "many"), "--students: “many” will not do."),
        (("--students", "2.5"), "--students: “2.5” will not do."),
        (("--rows", "9"), "--rows: “9” will not do. Give a whole number from 2 to 5."),
        (("--tasks", "table,essay"), "--tasks: “essay” will not do. Give one or more of table,"),
        (("--tasks", "table,table"), "--tasks: “table” will not do."),
        (("--tasks", ""), "--tasks: “” will not do."),
        (("--seed", "-1"), "--seed: “-1” is negative."),
        (("--method", "adam"), "--method: exercise sheets are of gradient-descent, not of adam."),
        (
            ("--model", "terrain", "--terrain", "saddle"),
            "--tasks: regime needs a place where the curvature is above 0, and there is none here.",
        ),
        (
            ("--model", "function", "--function", "x^2", "--rate", "1e-12", "--tasks", "table"),
            "--tasks: for table, no numbers workable by hand were found.",
        ),
        (("--model", "neuron", "--data", "none-such.csv"), "--data: "),
    ],
)
def test_what_cannot_be_had_is_told_in_a_line(
    arguments: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheets.html"
    assert worksheet(out, *arguments) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"gd-desktop: {told}")
    assert err.count("\n") == 1
    assert not out.exists()


def test_the_refusal_is_english_whatever_the_sheets_speak(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert worksheet(tmp_path / "a.html", "--language", "de", "--method", "adam") == 2
    assert "exercise sheets are of gradient-descent" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["sheets.docx", "sheets"])
def test_other_endings_are_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert worksheet(tmp_path / name) == 2
    err = capsys.readouterr().err
    assert err == (f"gd-desktop: The sheets’ ending: “{name}” is not known. Give .pdf or .html.\n")


def test_a_place_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert worksheet(tmp_path / "none" / "sheets.html", *FEW) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_options_that_argparse_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--paper", "a5"], ["--language", "xx"]):
        with pytest.raises(SystemExit) as end:
            cli.parse(["worksheet", "a.html", *arguments])
        assert end.value.code == 2
        assert arguments[0] in capsys.readouterr().err


def test_all_kinds_are_named_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parse(["worksheet", "--help"])
    told = "".join(capsys.readouterr().out.split())
    assert ",".join(Kind) in told
