"""What is on the clipboard."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import export_labels, tongue
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.setup import Setup
from gd_desktop.io.history import rows
from gd_desktop.io.settings import window_setup
from gd_desktop.numerals import Rounding, Style
from gd_desktop.ui.export.latex import escaped, number
from gd_desktop.ui.export.tables import copied
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, step_to


def clipboard() -> QMimeData:
    data = QApplication.clipboard().mimeData()
    assert data is not None
    return data


def test_the_picture_is_copied_twice_as_fine(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.window.dialogs.told):
        app.window.actions_.copy_picture.trigger()
    assert QApplication.clipboard().image().size() == app.window.size() * 2
    assert "clipboard" in app.window.status.text()


def test_the_table_is_copied_with_every_digit(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=40, rate=0.3))
    step_to(qtbot, app, 30)
    with qtbot.waitSignal(app.window.dialogs.told) as told:
        app.window.actions_.copy_table.trigger()
    assert told.args == ["31 rows are on the clipboard."]
    head, *lines = clipboard().text().splitlines()
    assert head.split("\t") == ["step", "epoch", "x", "cost", "gradient x"]
    descent = walk(Setup(steps=30, rate=0.3))
    assert [[float(cell) for cell in line.split("\t")] for line in lines] == list(
        map(list, rows(descent))
    )
    cells = re.findall("<t[hd].*?>(.*?)</t", clipboard().html())
    assert cells == "\t".join(["\t".join(head.split("\t")), *lines]).split("\t")


def test_a_spreadsheet_reads_the_language_s_own_decimals(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    tongue.speak("de", None, ",")
    try:
        text, page = copied(walk(Setup(steps=1)))
    finally:
        tongue.speak()
    assert text.splitlines()[2] == "1\t1\t6,8\t25,04\t9,6"
    assert "<td" in page


def test_a_long_run_says_how_much_was_copied(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=2000, rate=1e-4))
    step_to(qtbot, app, 1500)
    with qtbot.waitSignal(app.window.dialogs.told) as told:
        app.window.actions_.copy_table.trigger()
    assert told.args == [
        "The first 1\u202f000 rows are on the clipboard. Export saves all of them."
    ]
    assert len(clipboard().text().splitlines()) == 1001
    app.window.actions_.copy_latex.trigger()
    assert clipboard().text().count(r"\\") == 1001
    assert "1\u202f000" in app.window.status.text()


def test_of_a_race_the_ranking_is_copied(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=3))
    app.window.actions_.race.trigger()
    app.window.actions_.copy_table.trigger()
    assert app.window.status.text() == export_labels.NO_RUN
    with qtbot.waitSignal(app.race.frames):
        app.session.pin_instead([Setup(rate=rate, steps=3) for rate in (0.9, 0.1)])
    with qtbot.waitSignal(app.race.frames):
        app.race.step(1)
    app.window.actions_.copy_table.trigger()
    assert app.window.status.text() == "2 rows are on the clipboard."
    # Both come to (x - 2)² + 2 = 25.04, from either side, but for what floats make of it.
    first, second = (walk(Setup(rate=rate, steps=1)).trail.row(1).cost for rate in (0.1, 0.9))
    order = sorted([(first, 2, "η = 0.1"), (second, 1, "η = 0.9")])
    head, *lines = (line.split("\t") for line in clipboard().text().splitlines())
    assert head == ["#", "lane", "what it is", "state", "steps", "evaluations", "cost"]
    for line, (cost, lane, name) in zip(lines, order, strict=True):
        assert line[1:5] == [str(lane), name, "step 1", "1"]
        assert float(line[6]) == cost
    app.window.actions_.copy_latex.trigger()
    assert app.window.status.text() == "2 rows are on the clipboard as LaTeX."
    text = clipboard().text()
    assert r"& 1 & $\eta$~=~0.9 & step 1 &" in text
    assert r"\# & lane & what it is" in text
    assert text.startswith("% all: ")
    assert "".join(text.splitlines()[1:]).isascii()
    # Where the run alone is seen again, so is its table.
    app.window.actions_.race.trigger()
    app.window.actions_.copy_latex.trigger()
    assert clipboard().text().count(r"\\") == 2


def latex_of(app: App) -> list[str]:
    app.window.actions_.copy_latex.trigger()
    text = clipboard().text()
    assert text.count("{") == text.count("}")
    assert text.isascii() or all(line.isascii() for line in text.splitlines()[1:])
    begin = next(line for line in text.splitlines() if line.startswith(r"\begin{tabular}"))
    columns = begin.count("r") - "begin{tabular}".count("r")
    rows = [line for line in text.splitlines() if line.endswith(r"\\")]
    for row in rows:
        assert row.count("&") == columns - 1
        assert row.count("$") == 2 * columns
    return rows


def test_latex_has_the_numbers_as_they_are_shown(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5))
    app.preferences.change(decimals=2, rounding=Rounding.TRUNCATE)
    step_to(qtbot, app, 4)
    head, *rows = latex_of(app)
    assert head == r"$k$ & $x_k$ & $\frac{dy}{dx}(x_k)$ & $C_k$ \\"
    # The worked table, truncated: 4.45 and 8.03, and not 4.46 and 8.04.
    assert rows[4] == r"$4$ & $4.45$ & $4.91$ & $8.03$ \\"
    app.preferences.change(cost_letter="J")
    assert latex_of(app)[0].endswith(r"$J_k$ \\")


@pytest.mark.long
def test_latex_of_other_models_and_methods(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("terrain"))
    assert latex_of(app)[0] == r"$k$ & $x_k$ & $y_k$ & $\|\nabla f\|$ & $C$ \\"
    with qtbot.waitSignal(app.player.frame):
        app.session.choose_method("adam")
    assert r"$\|m_k\|$ & $\|s_k\|$" in latex_of(app)[0]
    with qtbot.waitSignal(app.player.frame):
        app.session.open_model("neuron")
    assert latex_of(app)[0].startswith(r"$k$ & $w_{1,k}$ & $w_{2,k}$ & $b_k$")
    with qtbot.waitSignal(app.player.frame):
        app.session.change(batch=10)
    assert r"\mathrm{epoch}" in latex_of(app)[0]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (-2.8, "-2.800"),
        (12_345_678.0, r"1.235 \cdot 10^{7}"),
        (float("inf"), r"\infty"),
        (float("-inf"), r"-\infty"),
        (float("nan"), r"\mathrm{nan}"),
    ],
)
def test_numbers_in_latex(value: float, written: str) -> None:
    assert number(value, Style()) == written


def test_a_decimal_comma_has_no_space_behind_it() -> None:
    tongue.speak("de", None, ",")
    try:
        assert number(0.5, Style(1)) == "0{,}5"
    finally:
        tongue.speak()


def test_every_sign_with_a_meaning_is_escaped() -> None:
    assert escaped(r"a_b & 5% {x} #1 $ ~ ^ \ ") == (
        r"a\_b \& 5\% \{x\} \#1 \$ \textasciitilde{} \textasciicircum{} \textbackslash{} "
    )


def test_a_copy_ends_at_the_cursor() -> None:
    descent = walk(Setup(steps=9))
    text, _ = copied(Descent(descent.setup, descent.trail, 4))
    assert len(text.splitlines()) == 6


def test_a_name_with_a_tab_is_one_cell() -> None:
    names = ("a\tb", "c\nd")
    data = Dataset("own", names, np.ones((2, 2)), np.array([0.0, 1.0]), is_own=True)
    text, _ = copied(walk(Setup(model="neuron", data=data, start="zeros", steps=1)))
    head, *lines = text.splitlines()
    assert head.split("\t")[2:4] == ["w[a b]", "w[c d]"]
    assert len({len(line.split("\t")) for line in (head, *lines)}) == 1
