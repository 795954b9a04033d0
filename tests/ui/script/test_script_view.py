"""The program beside a picture: which line is lit, what is said beside it, when it is written."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from gd_desktop import script_labels as labels
from gd_desktop.app.cartoon import glimpse_of
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.session import Session
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS
from gd_desktop.core.phases import Phase, phases_of
from gd_desktop.core.setup import RANDOM, Setup
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.instruments.script import ScriptInstrument
from gd_desktop.ui.script import script_view
from gd_desktop.ui.script.code_view import CodeView
from gd_desktop.ui.script.colours import ROLES
from gd_desktop.ui.theme import load_theme
from tests.ui.colour_vision import THEMES, contrast
from tests.ui.instruments.benches import Bench

SETUPS = {
    **{f"parabola {method}": Setup(method=method) for method in METHODS},
    "terrain": Setup(model="terrain", start=(3.0, 2.0)),
    "neuron": Setup(model="neuron", data=load_builtin("four-points"), start=(0.5, 0.2)),
    "neuron adam": Setup(
        model="neuron", data=load_builtin("four-points"), start=(0.5, 0.2), method="adam"
    ),
}


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench[ScriptInstrument]]:
    made = Bench(Setup(), ScriptInstrument, qtbot)
    yield made
    made.close()


def code_of(bench: Bench[ScriptInstrument]) -> CodeView:
    return bench.made.view.code


def lit_line(bench: Bench[ScriptInstrument]) -> str:
    """The line that is lit, as it is shown."""
    code = code_of(bench)
    assert code.lit is not None
    return code.document().findBlockByNumber(code.lit.line).text().strip()


def lit_part(bench: Bench[ScriptInstrument]) -> str:
    """What is underlined in it."""
    selection = code_of(bench).extraSelections()[1]
    cursor = selection.cursor  # type: ignore[attr-defined]
    return str(cursor.selectedText())


def test_each_phase_of_each_method_lights_what_it_is_about(bench: Bench[ScriptInstrument]) -> None:
    for name, setup in SETUPS.items():
        bench.session = Session(setup)
        for step in (0, 2):
            bench.made.glimpse = ALL
            frame = bench.show(step)
            bench.made.hurry()
            script = bench.made.view.script
            assert script is not None
            phases = phases_of(frame.problem, frame.optimizer)
            for number, phase in enumerate(phases):
                bench.made.glimpse = glimpse_of(phases, number)
                bench.made.show_frame(frame)
                line, first, end = script.place(step, phase)
                assert code_of(bench).lit == (line, first, end), (name, step, phase)
                assert lit_part(bench) == script.lines[line][first:end], (name, step, phase)


@pytest.mark.parametrize(
    ("phase", "note"),
    [
        (Phase.STAND, "x = 5.84"),
        (Phase.COST, "f(x) = 16.75"),
        (Phase.SLOPE, "g = 7.68"),
        (Phase.SCALE, ""),
        (Phase.AHEAD, "x = 5.07"),
    ],
)
def test_beside_the_line_stands_what_its_numbers_are(
    bench: Bench[ScriptInstrument], phase: Phase, note: str
) -> None:
    frame = bench.show(2)
    phases = phases_of(frame.problem, frame.optimizer)
    bench.redress(decimals=2)
    bench.made.glimpse = glimpse_of(phases, phases.index(phase))
    bench.made.show_frame(frame)
    assert code_of(bench).note == note
    description = code_of(bench).accessibleDescription()
    assert lit_line(bench) in description
    assert note in description


def test_what_is_not_to_be_seen_yet_is_not_said(bench: Bench[ScriptInstrument]) -> None:
    frame = bench.show(2)
    bench.made.glimpse = Glimpse(target=False, phase=Phase.AHEAD)
    bench.made.show_frame(frame)
    assert code_of(bench).note == ""


def test_the_program_is_written_when_a_run_rests_and_not_with_each_frame(
    bench: Bench[ScriptInstrument], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    right = script_view.script_of

    def counted(setup: Setup, recipe: object, inside: bool | None = None) -> object:
        written.append(1)
        return right(setup, recipe, inside)  # type: ignore[arg-type]

    monkeypatch.setattr(script_view, "script_of", counted)
    descent = Descent(Setup())
    for _ in range(20):
        bench.made.show_frame(Frame.of(descent, 0, 0, None, looks_ahead=True))
        descent.forward(1)
    assert len(written) == 1
    assert lit_line(bench) == "x = x - rate * g"
    view = bench.made.view
    bench.qtbot.waitUntil(lambda: "range(1, 19 + 1)" in view.code.toPlainText())
    assert len(written) == 2
    # Another setting is another program, at once.
    other = Descent(Setup(method="momentum"))
    bench.made.show_frame(Frame.of(other, 0, 1, None, looks_ahead=True))
    assert "v = beta * v + g" in view.code.toPlainText()


def test_before_the_first_step_it_is_the_program_of_what_is_to_be_walked(
    bench: Bench[ScriptInstrument],
) -> None:
    assert "range(1, 33 + 1)" in code_of(bench).toPlainText()
    assert lit_line(bench) == "x = np.float64(8)"


def test_it_scrolls_no_more_than_it_takes_to_see_the_lit_line(
    bench: Bench[ScriptInstrument],
) -> None:
    bench.session = Session(SETUPS["neuron"])
    bench.made.resize(420, 220)
    frame = bench.show(2)
    bench.made.hurry()
    code, bar = code_of(bench), code_of(bench).verticalScrollBar()
    phases = phases_of(frame.problem, frame.optimizer)
    for number in range(len(phases)):
        bench.made.glimpse = glimpse_of(phases, number)
        bench.made.show_frame(frame)
        assert code.lit is not None
        assert bar.value() <= code.lit.line < bar.value() + code._rows
        assert code.horizontalScrollBar().value() == 0
    # Where the line is seen, nothing moves, and another number of steps moves nothing.
    bar.setValue(code.lit.line - 2)
    before = bar.value()
    bench.made.show_frame(frame)
    bench.show(3)
    bench.made.hurry()
    assert bar.value() == before


def test_copying(bench: Bench[ScriptInstrument]) -> None:
    told: list[str] = []
    bench.made.told.connect(told.append)
    view, clipboard = bench.made.view, QGuiApplication.clipboard()
    bench.show(4)
    view.copy.click()
    assert "range(1, 4 + 1)" in clipboard.text()
    view.copy_trace.click()
    assert clipboard.text() == "gd-desktop trace --steps 4"
    assert told == [labels.COPIED, "On the clipboard: gd-desktop trace --steps 4"]
    # What is pasted has no file beside it.
    bench.session = Session(window_setup("neuron"))
    bench.show(1)
    assert "loadtxt" in view.code.toPlainText()
    view.copy.click()
    assert "loadtxt" not in clipboard.text()
    assert "data = np.array([" in clipboard.text()


def test_where_there_is_no_trace_line_it_is_said_why(bench: Bench[ScriptInstrument]) -> None:
    view = bench.made.view
    assert view.copy_trace.isEnabled()
    assert "gd-desktop trace" in view.copy_trace.toolTip()
    own = replace(load_builtin("four-points"), source="painted", is_own=True)
    bench.session = Session(Setup(model="neuron", data=own, start=RANDOM))
    bench.show(0)
    assert not view.copy_trace.isEnabled()
    assert "drawn, painted or typed" in view.copy_trace.toolTip()


def test_colours_have_enough_contrast_on_both_grounds() -> None:
    least = {"light": 4.5, "dark": 4.5, "projector": 7.0, "contrast": 7.0}
    for name in THEMES:
        theme = load_theme(name)
        for role in (*ROLES.values(), "ink", "path_text"):
            for ground in ("card", "lit"):
                found = contrast(theme.colour(role), theme.colour(ground))
                assert found >= least[name], (name, role, ground, found)


def test_another_theme_colours_the_code_anew(bench: Bench[ScriptInstrument]) -> None:
    def colour_of(word: str) -> QColor:
        code = code_of(bench)
        block = code.document().firstBlock()
        while word not in block.text():
            block = block.next()
        at = block.text().index(word)
        formats = block.layout().formats()
        return next(
            part.format.foreground().color()  # type: ignore[attr-defined]
            for part in formats
            if part.start <= at < part.start + part.length  # type: ignore[attr-defined]
        )

    for name in ("light", "dark"):
        theme = load_theme(name)
        bench.redress(name)
        assert colour_of("import") == theme.colour("cost_text")
        assert colour_of("2*x") == theme.colour("path_text")
        selection = code_of(bench).extraSelections()[0]
        look = selection.format  # type: ignore[attr-defined]
        assert look.background().color() == theme.colour("lit")
