"""Tables from files: what is read, what is refused, and in which words."""

import csv
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gd_desktop import table_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.io import columns, samples, separated, tables
from gd_desktop.io.tables import MOST_BYTES, TableFault, TableRefusal, read_table, to_dataset


def write(tmp_path: Path, data: str | bytes) -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def numbers(path: Path) -> list[list[float]]:
    """The columns of numbers of a file, as lists."""
    return [c.numbers.tolist() for c in read_table(path).columns if c.numbers is not None]


def dataset(path: Path, **choice: object) -> tuple[Dataset, list[str]]:
    data, notes = to_dataset(read_table(path), **choice)  # type: ignore[arg-type]
    return data, [table_words.note(note) for note in notes]


READABLE = {
    "commas": "a,b\n1,2\n3,4\n",
    "semicolons": "a;b\n1;2\n3;4\n",
    "tabs": "a\tb\n1\t2\n3\t4\n",
    "pipes": "a|b\n1|2\n3|4\n",
    "aligned by spaces": "  a    b\n  1    2\n 3   \t4\n",
    "aligned, with quotes": '"a"   b\n1  "2"\n3 4\n',
    "spaces after commas": 'a, "b"\n1, 2\n3, 4\n',
    "a hint for a spreadsheet": "sep=;\na;b\n1;2\n3;4\n",
    "a hint that agrees with nothing else": "SEP=|\r\na|b\r\n1|2\r\n3|4\r\n",
    "no line end at the end": "a,b\n1,2\n3,4",
    "CRLF": "a,b\r\n1,2\r\n3,4\r\n",
    "CR": "a,b\r1,2\r3,4\r",
    "mixed line ends": "a,b\r1,2\r\n3,4\n",
    "UTF-8 with a byte order mark": "\ufeffa,b\n1,2\n3,4\n",
    "UTF-16": "a,b\n1,2\n3,4\n".encode("utf-16"),
    "UTF-16, the other way round": b"\xfe\xff" + "a,b\n1,2\n3,4\n".encode("utf-16-be"),
    "quotes": '"a","b"\n"1","2"\n3,"4"\n',
    "blank lines": "\n\na,b\n\n1,2\n   \n3,4\n\n",
    "rows of separators alone": "a,b\n1,2\n,,,\n3,4\n",
    "a separator at each line's end": "a,b,\n1,2,\n3,4,\n",
    "separators at some lines' ends": "a,b\n1,2,,\n3,4\n",
    "empty columns at the end": "a;b;;\n1;2;;\n3;4;;\n",
    "ways to write numbers": "a,b\n+1.,2e0\n0.3E+1,4\n",
}


@pytest.mark.parametrize("data", READABLE.values(), ids=READABLE)
def test_what_can_be_read(tmp_path: Path, data: str | bytes) -> None:
    table = read_table(write(tmp_path, data))
    assert table.names == ("a", "b")
    assert [c.numbers.tolist() for c in table.columns if c.numbers is not None] == [[1, 3], [2, 4]]
    assert table.notes == ()


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        (".5", ".", 0.5),
        ("-5.", ".", -5.0),
        ("1e-3", ".", 1e-3),
        ("−3", ".", -3.0),
        ("1\u00a0234\u00a0567.5", ".", 1234567.5),
        ("−1\u202f234,5", ",", -1234.5),
        ("3,5", ",", 3.5),
        (",5e1", ",", 5.0),
        ("1.234,5", ",", 1234.5),
        ("1.234", ",", 1234.0),
        ("1.234", ".", 1.234),
        ("7", ",", 7.0),
        ("1e400", ".", float("inf")),
        ("-Infinity", ",", float("-inf")),
        ("1.5", ",", None),
        ("1,5", ".", None),
        ("1_000", ".", None),
        ("0x10", ".", None),
        ("٣", ".", None),
        ("5 %", ".", None),
        ("1 234", ".", None),
        ("12\u00a034", ".", None),
        ("1" * 1000, ".", None),
        ("1\u00a0" * 1000, ".", None),
        ("5 5", ".", None),
    ],
)
def test_a_cell_as_a_number(text: str, mark: columns.Mark, value: float | None) -> None:
    assert columns.number(text, mark) == value


@pytest.mark.parametrize("text", sorted(columns.MISSING))
def test_missing_values(tmp_path: Path, text: str) -> None:
    data, notes = dataset(write(tmp_path, f"a,b\n1,0\n{text},1\n2, {text}\n\n3,1\n"))
    assert data.features.tolist() == [[1], [3]]
    assert notes == ["2 rows with missing values were left out, the first at row 3, column “a”."]


@pytest.mark.parametrize(
    ("data", "expected", "where"),
    [
        # the comma's own column, and others in its file
        ("a;b;c\n3,5;1.234;7\n2,25;12.000;8\n", [[3.5, 2.25], [1234, 12000], [7, 8]], "ab"),
        ("a\tb\n1.234,5\t1\n2\t2\n", [[1234.5, 2], [1, 2]], "a"),
        ('a,b\n"1,5",1\n"2,5",2\n', [[1.5, 2.5], [1, 2]], "a"),
        # 1,234 is a decimal where another row tells
        ("a;b\n1,234;1\n0,5;2\n", [[1.234, 0.5], [1, 2]], "a"),
        # a column each way
        ("a;b;c\n1,5;1.5;1.234\n2,5;2.5;5.678\n", [[1.5, 2.5], [1.5, 2.5], [1.234, 5.678]], "a"),
        # no comma anywhere: read as written
        ("a;b\n1.234;1\n5.678;2\n", [[1.234, 5.678], [1, 2]], ""),
    ],
)
def test_decimal_commas(tmp_path: Path, data: str, expected: list[list[float]], where: str) -> None:
    path = write(tmp_path, data)
    assert numbers(path) == expected
    commas = [column.name for column in read_table(path).columns if column.has_commas]
    assert commas == list(where)


def test_decimal_commas_after_the_first_rows(tmp_path: Path) -> None:
    start = "a;b\n" + "1;2\n" * 40_000
    assert numbers(write(tmp_path, start + "3,5;2\n"))[0][-1] == 3.5
    # 1.234 has been read as a little more than one: it does not become a thousand.
    with pytest.raises(TableRefusal) as caught:
        dataset(write(tmp_path, start + "1.234;2\n" * 2000 + "3,5;2\n"), label="b")
    assert table_words.refusal(caught.value) == (
        "Row 42\u202f002, column “a”: “3,5” is not a number. Correct it, or leave the column out."
    )


SMALL = "a,b,label\n1,2,0\n3,4,1\n"

NOTED = {
    "a measurement as the label": (
        "a,size\n" + "".join(f"{n % 7},{n / 8 + n % 2 / 100}\n" for n in range(40)),
        {"positive": "0"},
        [
            "The label “size” is another number in most rows: it looks like a measurement, and "
            "not like a label."
        ],
    ),
    "ten digits as labels": (
        "a,digit\n" + "".join(f"{n},{n % 10}\n" for n in range(15)),
        {"positive": "3"},
        [],
    ),
    "names as labels": (
        "a,name\n" + "".join(f"{n},n{n}\n" for n in range(40)),
        {"positive": "n1"},
        [],
    ),
    "nothing": (SMALL, {}, []),
    "latin-1": (
        b"gr\xf6\xdfe,label\n1,0\n2,1\n",
        {},
        [
            "The file is not in UTF-8; it was read as cp1252. "
            "If names look wrong, save it again in UTF-8."
        ],
    ),
    "not even cp1252": (
        b"a\x81,label\n1,0\n2,1\n",
        {},
        [
            "The file is not in UTF-8; it was read as latin-1. "
            "If names look wrong, save it again in UTF-8."
        ],
    ),
    "pandas' index": (
        ",a,label\n0,5,0\n1,6,1\n",
        {},
        ["The first column has no name and counts the rows; it was left out."],
    ),
    "R's index": (
        '"","a","label"\n"1",5,0\n"2",6,1\n',
        {},
        ["The first column has no name and counts the rows; it was left out."],
    ),
    "an index in a file of tabs": (
        "\ta\tlabel\n1\t5\t0\n2\t6\t1\n",
        {},
        ["The first column has no name and counts the rows; it was left out."],
    ),
    "decimal commas": (
        "a;b;c;label\n1,5;2;x,y;0\n2,5;3;z;1\n",
        {},
        ["Decimal commas were read in “a”.", "Left out, since they hold no numbers: “c”."],
    ),
    "columns of texts": (
        "name,a,empty,label\nAnn,1,,0\nBob,2,NA,1\n",
        {},
        ["Left out, since they hold no numbers: “name”, “empty”."],
    ),
    "many columns of texts": (
        ",".join(f"t{i}" for i in range(9)) + ",a,label\n" + "x," * 9 + "1,0\n" + "x," * 9 + "2,1",
        {},
        ["Left out, since they hold no numbers: “t0”, “t1”, “t2”, “t3”, “t4”, “t5” and 3 more."],
    ),
    "not of features that were named": (
        "name,a,label\nAnn,1,0\nBob,2,1\n",
        {"features": ["a"]},
        [],
    ),
    "one row": (
        "a,label\n1,0\n\n2,1\n,1\n",
        {},
        ["1 row with missing values was left out, the first at row 5, column “a”."],
    ),
    "a constant": (
        "a,b,label\n0.1,2,0\n0.1,4,1\n",
        {},
        ["The same in each row, and so of no use to tell classes apart: “a”."],
    ),
}


@pytest.mark.parametrize(("data", "choice", "expected"), NOTED.values(), ids=NOTED)
def test_what_is_noted(
    tmp_path: Path, data: str | bytes, choice: dict[str, object], expected: list[str]
) -> None:
    assert dataset(write(tmp_path, data), **choice)[1] == expected


REFUSED = {
    "empty": (
        "",
        "The file is empty. Write the columns' names in the first row, and a sample in each row "
        "below.",
    ),
    "blank": (
        "\n ,\n",
        "The file is empty. Write the columns' names in the first row, and a sample in each row "
        "below.",
    ),
    "header only": (
        "a,b\n\n",
        "The file has names in its first row, and nothing below. Write a sample in each row.",
    ),
    "binary": (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "The file is not text. Save the table as CSV, and open that.",
    ),
    "UTF-16 of a picture": (
        b"\xff\xfe\0\0\0\0",
        "The file is not text. Save the table as CSV, and open that.",
    ),
    "half a sign of UTF-16": (
        "a,b\n1,2".encode("utf-16")[:-1],
        "The file begins as UTF-16, and is not all in it. Save it again as CSV in UTF-8.",
    ),
    "latin-1 after the mark of UTF-8": (
        b"\xef\xbb\xbfa,b\n1,\xf6",
        "The file begins as UTF-8, and is not all in it. Save it again as CSV in UTF-8.",
    ),
    "no header": (
        "1,2\n3,4\n",
        "Row 1: “1” is a number, and not a column's name. "
        "Write the columns' names in the first row.",
    ),
    "no header, with decimal commas": (
        "1,5;2\n3,5;4\n",
        "Row 1: “1,5” is a number, and not a column's name. "
        "Write the columns' names in the first row.",
    ),
    "no header, with a label": (
        "5.1,3.5,setosa\n4.9,3.0,setosa\n",
        "Row 1: “5.1” is a number, and not a column's name. "
        "Write the columns' names in the first row.",
    ),
    "a name twice": (
        "a,b,a\n1,2,3\n",
        "Row 1: columns 1 and 3 are both called “a”. Rename one.",
    ),
    "no name amid": ("\na,,c\n1,2,3\n", "Row 2: column 2 has no name. Write one in the first row."),
    "no name at first": (
        ",b\n5,2\n7,2\n",
        "Row 1: column 1 has no name. Write one in the first row.",
    ),
    "no name over texts": (
        ",b\nx,2\ny,2\n",
        "Row 1: column 1 has no name. Write one in the first row.",
    ),
    "too few cells": (
        "a,b,c\n1,2,3\n\n4\n",
        "Row 4: 1 cell in the place of 3. "
        "Write a cell for each column's name; one without a value may be empty.",
    ),
    "too many cells": (
        "a,b\n1,2\n3,4,,5\n",
        "Row 3: 4 cells in the place of 2. "
        "Remove those that have no column, or put a text that holds a separator in quotes.",
    ),
    "cells under no name": (
        "a,b,,\n1,2,,3\n",
        "Row 2: 4 cells in the place of 2. "
        "Remove those that have no column, or put a text that holds a separator in quotes.",
    ),
    "an open quote": (
        'a,b\n1,2\n"3,4\n5,6\n',
        "Row 3: a quotation mark is not closed, or stands amid a cell. "
        'Write " at both ends of the cell, and "" inside it.',
    ),
    "a quote amid": (
        'a,b\n1,"x"y\n',
        "Row 2: a quotation mark is not closed, or stands amid a cell. "
        'Write " at both ends of the cell, and "" inside it.',
    ),
    "a long cell": (
        "a,b\n1," + "9" * 140_000,
        "Row 2: a cell has more than 131\u202f072 characters. "
        "Close the quotation mark it may begin with, or shorten it.",
    ),
    "a long line": (
        "a,b\n1,2\n" + "9," * 600_000,
        "Row 3: the line has more than 1\u202f000\u202f000 characters. "
        "Check that this is a table, with a line for each row.",
    ),
    # All of a row's cells are in memory before they are counted.
    "a row of many lines": (
        "a,b\n1,2\n" + '"\n",' * 250_001,
        "Row 3: the line has more than 1\u202f000\u202f000 characters. "
        "Check that this is a table, with a line for each row.",
    ),
    "too many columns": (
        ",".join(f"x{i}" for i in range(10_001)) + "\n",
        "Row 1: there are 10001 columns, and at most 10\u202f000 can be read. Leave some out.",
    ),
    "a text in a column of numbers": (
        "mass,label\n\n1,0\nheavy,1\n2,0\n",
        "Row 4, column “mass”: “heavy” is not a number. Correct it, or leave the column out.",
    ),
    "a percent sign": (
        "a,label\n1,0\n5%,1\n",
        "Row 3, column “a”: “5%” is not a number. Correct it, or leave the column out.",
    ),
    "quoted line ends, counted as a spreadsheet does": (
        'note,a,label\n"one\ntwo",1,0\nx,"y\n\x07z",1\n,3,1\n',
        "Row 3, column “a”: “y z” is not a number. Correct it, or leave the column out.",
    ),
    "infinity": (
        "a,label\n1,0\n-inf,1\nx,1\n2,1\n",
        "Row 3, column “a”: “-inf” is not a finite number. Correct it, or leave the column out.",
    ),
    "overflow": (
        "a,label\n1,0\n1e400,1\n",
        "Row 3, column “a”: “1e400” is not a finite number. Correct it, or leave the column out.",
    ),
    "an infinite label": (
        "a,label\n1,0\n2,inf\n",
        "Row 3, column “label”: “inf” is not a finite number. Correct it, or leave the column out.",
    ),
    "a comma that may be either": (
        "a;label\n1,234;0\n5,678;1\n",
        "Row 2, column “a”: “1,234” may be a thousand or a decimal. "
        "Write it with a point, or without the comma.",
    ),
    "points and commas": (
        "a;label\n1.5;0\n2.5;0\n2,5;1\n",
        "Row 4, column “a”: “2,5” is not a number. Correct it, or leave the column out.",
    ),
    "one column": (
        "first name\nAnn\nBob\n",
        "There is no column of numbers beside the label “first name”. "
        "Give at least one, or choose another label.",
    ),
    "no row is whole": (
        "a,b,label\n1,,0\n,2,1\n",
        "Each row lacks a value, the first at row 2, column “b”. "
        "Fill in the values, or leave columns out.",
    ),
    "one class": (
        "a,label\n1,0\n2,0\n3,0\n",
        "The label “label” is “0” in each row. Choose a column with two labels.",
    ),
    "one class, whatever is missing": (
        "a,label\n1,0\n2,0\n,0\n",
        "The label “label” is “0” in each row. Choose a column with two labels.",
    ),
    "one class in the rows that are whole": (
        "a,b,label\n1,,1\n,2,0\n3,?,1\nNA,4,0\n5,6,1\n",
        "4 rows with missing values were left out, the first at row 2, column “b”. In what is "
        "left, the label “label” is always “1”. Fill in the values, or leave columns out.",
    ),
    "many classes": (
        "a,label\n1,0\n2,1\n3,10\n4,2\n",
        "The label “label” has 4 values, such as 0, 1, 2, 10. "
        "Say which of them is class 1, or choose a column with two.",
    ),
}


@pytest.mark.parametrize(("data", "message"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(tmp_path: Path, data: str | bytes, message: str) -> None:
    with pytest.raises(TableRefusal) as caught:
        dataset(write(tmp_path, data))
    assert table_words.refusal(caught.value) == message


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"label": "c"}, "There is no column “c”. Choose from “a”, “b”, “t”, “label”."),
        ({"features": ["a", "c"]}, "There is no column “c”. Choose from “a”, “b”, “t”, “label”."),
        (
            {"features": ["a", "label"]},
            "“label” is the label, and cannot be a feature too. "
            "Choose another label, or leave it out of the features.",
        ),
        (
            {"features": []},
            "There is no column of numbers beside the label “label”. "
            "Give at least one, or choose another label.",
        ),
        (
            {"features": ["t"]},
            "Row 2, column “t”: “red” is not a number. Correct it, or leave the column out.",
        ),
        ({"features": ["b"]}, "Column “b”: there are no values. Leave the column out."),
        ({"positive": "2"}, "The label “label” is never “2”. Choose from “0”, “1”."),
    ],
)
def test_choices_that_are_refused(tmp_path: Path, choice: dict[str, object], message: str) -> None:
    with pytest.raises(TableRefusal) as caught:
        dataset(write(tmp_path, "a,b,t,label\n1,,red,0\n2,,blue,1\n"), **choice)
    assert table_words.refusal(caught.value) == message


def test_a_dataset(tmp_path: Path) -> None:
    path = write(tmp_path, "b,Species,name,a\n1,cat,x,5\n2,dog,y,6\n3,cat,x,7\n")
    data, _ = dataset(path)
    assert (data.source, data.label, data.classes) == (str(path), "Species", ("cat", "dog"))
    assert data.names == ("b", "a")
    assert data.features.tolist() == [[1, 5], [2, 6], [3, 7]]
    assert data.labels.tolist() == [0, 1, 0]
    named, _ = dataset(path, label="name", features=["a", "b", "a"])
    assert named.names == ("b", "a")
    assert named.classes == ("x", "y")


@pytest.mark.parametrize(
    ("labels", "positive", "classes", "ones"),
    [
        ("0 1 0", None, ("0", "1"), [0, 1, 0]),
        ("0 1 0", "0", ("1", "0"), [1, 0, 1]),
        ("0.0 1 0", "1.0", ("0", "1"), [0, 1, 0]),
        ("-0.0 1 0", None, ("0", "1"), [0, 1, 0]),
        ("10 9 10", None, ("9", "10"), [1, 0, 1]),
        ("1.5 -1 1.5", None, ("-1", "1.5"), [1, 0, 1]),
        ("10 9 x", "10", ("not 10", "10"), [1, 0, 0]),
        ("x 9 x", None, ("9", "x"), [1, 0, 1]),
        ("B M B", None, ("B", "M"), [0, 1, 0]),
        ("B M B", " B ", ("M", "B"), [1, 0, 1]),
        ("cat dog eel", "dog", ("not dog", "dog"), [0, 1, 0]),
        ("3 1 2", "2", ("not 2", "2"), [0, 0, 1]),
    ],
)
def test_labels(
    tmp_path: Path, labels: str, positive: str | None, classes: tuple[str, str], ones: list[int]
) -> None:
    lines = [f"{i},{label}" for i, label in enumerate(labels.split())]
    data, _ = dataset(write(tmp_path, "\n".join(["a,kind", *lines])), positive=positive)
    assert data.classes == classes
    assert data.labels.tolist() == ones


@pytest.mark.parametrize(
    ("header", "label"),
    [("a,y,LABEL,b", "LABEL"), ("Outcome,a,b,c", "Outcome"), ("a,b,c,d", "d")],
)
def test_the_label_s_usual_names(tmp_path: Path, header: str, label: str) -> None:
    assert dataset(write(tmp_path, f"{header}\n1,0,1,0\n0,1,0,1\n"))[0].label == label


def test_the_labels_of_a_column(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, "a,b\n10,x\n9,\n,y\n"))
    assert table.classes("a") == ("9", "10")
    assert table.classes("b") == ("x", "y")
    assert len(table) == 3


def test_rows_are_those_of_a_spreadsheet(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, '\na,b\n1,2\n\n"\n",3\n4,5\n'))
    assert table.rows.tolist() == [3, 5, 6]
    assert not table.rows.flags.writeable


def test_a_text_amid_a_column_of_texts_is_no_number(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, "a,b\n1,2\nx,3\ny,4\n"))
    assert [column.is_number for column in table.columns] == [False, True]
    assert table.column("a").odd == (TableFault.NOT_A_NUMBER, 3, "x")


def test_names_fill_no_memory(tmp_path: Path) -> None:
    lines = "".join(f"name {i},{i},{i % 2}\n" for i in range(columns.MOST_CATEGORIES + 500))
    column = read_table(write(tmp_path, "name,a,label\n" + lines)).column("name")
    assert len(column.categories) == columns.MOST_CATEGORIES + 1
    assert column.categories[-1] == columns.OTHERS
    assert column.codes is not None
    assert column.codes[-1] == columns.MOST_CATEGORIES


def test_names_in_many_columns_fill_none_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns, "MOST_TEXTS", 600)
    names = ",".join(f"x{i}" for i in range(4))
    lines = "".join(",".join(f"{k} {i}" for i in range(4)) + "\n" for k in range(400))
    table = read_table(write(tmp_path, f"{names}\n{lines}"))
    assert [len(column.categories) for column in table.columns] == [600 // 4 + 1] * 4
    # However many columns there are, a label may have some classes.
    monkeypatch.setattr(columns, "MOST_TEXTS", 4)
    table = read_table(write(tmp_path, f"{names}\n{lines}"))
    assert {len(column.categories) for column in table.columns} == {101}


def test_texts_before_and_after_numbers(tmp_path: Path) -> None:
    texts, values = "x,1\n" * 3000, "5,1\n" * 3000
    for cells, place in ((texts + values, -1), (values + texts, 0)):
        column = read_table(write(tmp_path, "a,b\n" + cells)).column("a")
        assert column.numbers is not None
        assert column.codes is not None
        assert column.numbers[place] == 5
        assert np.isnan(column.numbers[-1 - place])
        assert column.codes[place] == -1
        assert column.codes[-1 - place] == 0


def test_a_separator_cut_by_the_sample(tmp_path: Path) -> None:
    line = "1.25," * 50 + "7\n"
    names = ",".join(f"x{i}" for i in range(51)) + "\n"
    table = read_table(write(tmp_path, names + line * (separated.SAMPLE // len(line) * 2)))
    assert len(table.columns) == 51
    assert table.column("x50").is_number


def test_a_header_longer_than_the_sample(tmp_path: Path) -> None:
    names = [f"a long name {i}" for i in range(6000)]
    path = write(tmp_path, ";".join(names) + "\n" + ";".join("1" * 6000) + "\n")
    assert read_table(path).names == tuple(names)


def test_a_sample_with_a_cell_too_long(tmp_path: Path) -> None:
    limit = csv.field_size_limit(1000)
    try:
        with pytest.raises(TableRefusal) as caught:
            read_table(write(tmp_path, "a;b\n1;2\n" + "9" * 2000 + ";3\n"))
    finally:
        csv.field_size_limit(limit)
    assert (caught.value.fault, caught.value.row) == (TableFault.LONG_CELL, 3)
    assert caught.value.expected == 1000


def test_many_rows_of_many_lines(tmp_path: Path) -> None:
    note = '"' + "a word\n" * 10_000 + '"'
    table = read_table(write(tmp_path, "note,a,label\n" + f"{note},1,0\n" * 30))
    assert len(table) == 30
    assert table.column("a").is_number


def test_a_missing_file_and_a_folder_are_the_system_s_to_name(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv"):
        with pytest.raises(OSError, match=path.name):
            read_table(path)


@pytest.mark.skipif(sys.platform == "win32", reason="about POSIX alone")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(TableRefusal) as caught:
        read_table(tmp_path / "pipe")
    assert table_words.refusal(caught.value) == (
        "This is no file that can be read from its start to its end. Choose a file."
    )


def test_a_file_of_many_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    path = write(tmp_path, "a,b\n1,2\n")
    os.truncate(path, MOST_BYTES + 1)
    checks: list[None] = []
    with pytest.raises(TableRefusal) as caught:
        read_table(path, lambda: checks.append(None))
    assert not checks
    assert table_words.refusal(caught.value) == (
        "The file has more than 500\u202f000\u202f000 bytes. Keep fewer rows or columns."
    )


def _raise(error: Exception) -> Callable[..., object]:
    def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            MemoryError(),
            "The table is too large for this computer's memory. Keep fewer rows or columns.",
        ),
        (
            UnicodeDecodeError("utf-8", b"", 0, 1, "changed"),
            "The file could not be read to its end. "
            "If another program is writing it, wait until that is done.",
        ),
    ],
)
def test_what_fails_amid_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, message: str
) -> None:
    monkeypatch.setattr(tables, "_block", _raise(error))
    with pytest.raises(TableRefusal) as caught:
        read_table(write(tmp_path, SMALL))
    assert table_words.refusal(caught.value) == message


def test_no_memory_for_the_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = read_table(write(tmp_path, SMALL))
    monkeypatch.setattr(samples, "_constant", _raise(MemoryError()))
    with pytest.raises(TableRefusal) as caught:
        to_dataset(table)
    assert caught.value.fault is TableFault.TOO_LARGE


class CancelledError(Exception):
    """What a caller's check may raise."""


@pytest.mark.parametrize("after", [0, 1, 5, 20, 40])
def test_reading_is_cancelled(tmp_path: Path, after: int) -> None:
    path = write(tmp_path, "a,b,c\n" + "1,2,x\n" * 20_000)
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_table(path, check)
    assert calls == after + 1


def test_a_line_without_end_is_cancelled(tmp_path: Path) -> None:
    path = write(tmp_path, "a\n" + ("9" * 1000 + "\n") * 2000)
    calls: list[int] = []
    read_table(path, lambda: calls.append(1))
    assert len(calls) > 2 * 2000 * 1001 // 65_536


def test_progress_goes_from_0_to_1(tmp_path: Path) -> None:
    shares: list[float] = []
    read_table(write(tmp_path, "a,b\n" + "1.5,2\n" * 50_000), progress=shares.append)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert len(shares) > 10


def test_a_refusal_tells_its_fault_in_a_log() -> None:
    no = TableRefusal(TableFault.NOT_A_NUMBER, 3, "a", "x")
    assert str(no) == "not a number: row 3, column 'a', 'x', None"


FLOATS = st.floats(allow_nan=False, allow_infinity=False)
TABLES = st.integers(1, 6).flatmap(
    lambda width: st.lists(st.lists(FLOATS, min_size=width, max_size=width), min_size=1)
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=TABLES,
    separator=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_python_writes_is_read_back(
    tmp_path: Path,
    rows: list[list[float]],
    separator: str,
    end: str,
    quoting: int,
    encoding: str,
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting)
    writer.writerow([f"größe {i}" for i in range(len(rows[0]))])
    writer.writerows(rows)
    path = write(tmp_path, out.getvalue().encode(encoding))
    assert numbers(path) == [list(column) for column in zip(*rows, strict=True)]
