"""The table for a spreadsheet, read back to the last bit."""

import csv
import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.setup import Setup
from gd_desktop.io.history import header, rows, to_csv
from gd_desktop.io.history_sheet import safe, to_sheet


def read(text: str) -> tuple[list[str], list[list[str]]]:
    head, *lines = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return head, lines


def settings_in(text: str) -> dict[str, str]:
    head, lines = read(text)
    place = head.index("setting")
    return {line[place]: line[place + 1] for line in lines if line[place]}


def numbers_in(text: str) -> list[list[float]]:
    head, lines = read(text)
    end = head.index("")
    return [[float(cell) for cell in line[:end]] for line in lines if line[0]]


@pytest.mark.parametrize(
    "setup",
    [
        Setup(steps=40),
        Setup(steps=4),
        Setup(model="terrain", terrain="rosenbrock", start=(-1.2, 1.0), rate=1e-3, steps=30),
        Setup(method="adam", rate=1 / 3, steps=20),
        Setup(rate=1.5, steps=900),  # to infinity
    ],
)
def test_the_numbers_are_read_back_to_the_last_bit(setup: Setup) -> None:
    descent = walk(setup)
    text = to_sheet(descent)
    assert read(text)[0][: len(header(descent))] == header(descent)
    assert [list(map(repr, row)) for row in numbers_in(text)] == [
        [repr(float(cell)) for cell in row] for row in rows(descent)
    ]
    # The same columns as the command line's, which has nothing beside them.
    plain = [list(map(repr, map(float, line))) for line in read(to_csv(descent))[1]]
    assert plain == [list(map(repr, row)) for row in numbers_in(text)]


def test_all_that_is_in_force_stands_beside() -> None:
    setup = Setup(model="terrain", terrain="bowl", start=(0.1, -3.5), method="momentum", steps=5)
    told = settings_in(to_sheet(walk(setup)))
    assert told == {
        "model": "terrain",
        "terrain": "bowl",
        "method": "momentum",
        "momentum": "0.9",
        "rate": "0.1",
        "start x": "0.1",
        "start y": "-3.5",
        "seed": "0",
        "steps": "5",
        "tolerance": "0.0",
    }


def test_changes_of_the_rate_are_dated() -> None:
    setup = Setup(steps=20)
    descent = Descent(setup)
    descent.forward(4)
    descent.amend(replace(setup, rate=0.25))
    descent.forward(3)
    told = settings_in(to_sheet(descent))
    assert told["rate"] == told["rate from step 5"] == "0.25"
    assert told["rate from step 1"] == "0.1"
    descent.seek(3)
    # Those beyond the cursor are not in the table.
    assert "rate from step 5" not in settings_in(to_sheet(descent))
    assert "rate from step 1" not in settings_in(to_sheet(walk(setup)))


def data_named(names: tuple[str, ...], classes: tuple[str, str]) -> Dataset:
    return Dataset(
        features=np.array([[0.5, 1.0], [2.0, -1.0]]),
        labels=np.array([0.0, 1.0]),
        names=names,
        label="kind",
        classes=classes,
        source="own",
    )


def test_names_beyond_ascii_have_a_mark_that_spreadsheets_read() -> None:
    plain = walk(Setup(model="neuron", data=data_named(("a", "b"), ("no", "yes")), start="zeros"))
    assert to_sheet(plain).isascii()
    far = walk(Setup(model="neuron", data=data_named(("Höhe", "b"), ("no", "yes")), start="zeros"))
    text = to_sheet(far)
    assert text.startswith("\ufeffstep,")
    raw = text.encode()
    assert raw.startswith(b"\xef\xbb\xbf")
    head, _ = read(raw.decode("utf-8-sig"))
    assert "w[Höhe]" in head


@pytest.mark.parametrize("text", ["=1+1", "+1", "-x^2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_is_run_as_a_formula(text: str) -> None:
    assert safe(text) == f"'{text}"
    cells: tuple[Any, ...] = (-1.5, -3, "x^2", "", 0.1)
    assert [safe(cell) for cell in cells] == list(cells)


def test_a_function_that_begins_with_a_minus_is_told_as_text() -> None:
    setup = Setup(model="function", function="-x^2", start=(0.5,), steps=2)
    assert settings_in(to_sheet(walk(setup)))["function"] == "'-x^2"


def test_a_class_cannot_be_a_formula() -> None:
    data = data_named(("=cmd", "b"), ("no", "=1+1"))
    told = read(to_sheet(walk(Setup(model="neuron", data=data, start="zeros", steps=2))))
    for line in (told[0], *told[1]):
        assert not [cell for cell in line if cell.startswith(("=", "@", "+"))]


def test_writing_tells_how_far_it_is_and_can_be_ended() -> None:
    shares: list[float] = []
    to_sheet(walk(Setup(steps=2500, rate=0.01)), shares.append)
    assert shares == sorted(shares)
    assert len(shares) == 3

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        to_sheet(walk(Setup()), stop)


def test_half_a_sign_in_a_file_s_name_does_not_keep_it_from_being_written() -> None:
    data = replace(data_named(("a", "b"), ("no", "yes")), source="/t\udcff.csv")
    text = to_sheet(walk(Setup(model="neuron", data=data, start="zeros", steps=2)))
    assert settings_in(text)["data"] == "/t?.csv"
    assert text.encode()
