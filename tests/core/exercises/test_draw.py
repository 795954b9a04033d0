"""A class's numbers: each student's own, the same each time, and workable by hand."""

import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises import chains, errors
from gd_desktop.core.exercises.check import can_be_checked, fault_of, faults
from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.numbers import decimals_of, rounded, to_digits
from gd_desktop.core.exercises.tasks import ChainTask, ErrorTask, Quantity, RegimeTask, TableTask
from gd_desktop.core.exercises.walks import by_hand
from gd_desktop.core.exercises.wish import MOST_STUDENTS, Fault, Kind, SheetRefusal, Wish
from gd_desktop.core.setup import Setup, build_problem

from .setups import FEWER, MODELS, STUDENTS, setup_of, sheet_of

ROOT = Path(__file__).resolve().parents[3]
each_model = pytest.mark.parametrize("model", MODELS)


def tasks_of(model: str, kind: Kind) -> list[object]:
    place = list(Kind).index(kind)
    return [student.tasks[place] for student in sheet_of(model).students]


@each_model
def test_no_two_students_have_the_same_numbers(model: str) -> None:
    sheet = sheet_of(model)
    students = len(sheet.students)
    assert students == (STUDENTS if model in ("parabola", "function") else FEWER)
    assert [student.number for student in sheet.students] == list(range(1, students + 1))
    for place, kind in enumerate(Kind):
        tasks = [student.tasks[place] for student in sheet.students]
        assert {task.kind for task in tasks} == {kind}
        assert len({task.numbers for task in tasks}) == students


@each_model
def test_every_answer_comes_out_by_another_route(model: str) -> None:
    assert faults(sheet_of(model)) == []


@each_model
def test_more_students_and_other_tasks_leave_those_that_are_there(model: str) -> None:
    setup = setup_of(model)
    few = draw(setup, Wish(3, seed=7, tasks=(Kind.CHAIN_RULE, Kind.TABLE)))
    for student, other in zip(few.students, sheet_of(model).students, strict=False):
        assert student.tasks[0].numbers == other.tasks[3].numbers
        assert student.tasks[1].numbers == other.tasks[0].numbers
    another = draw(setup, replace(few.wish, seed=8))
    assert another.students[0].tasks[1].numbers != few.students[0].tasks[1].numbers


@each_model
def test_a_table_has_few_decimals_or_stands_rounding_on_the_way(model: str) -> None:
    for task in tasks_of(model, Kind.TABLE):
        assert isinstance(task, TableTask)
        precision = task.precision
        assert precision.decimals <= 4
        assert task.setup.rate == to_digits(task.setup.rate, 2)
        if precision.is_exact:
            written = [Decimal(f"{value:.10f}").normalize() for row in task.rows for value in row]
            assert all(-int(number.as_tuple().exponent) <= 4 for number in written)
        hand = by_hand(build_problem(task.setup), task.setup, len(task.rows), precision.decimals)
        for told, row in zip(hand, task.rows, strict=True):
            for value, truth in zip(told, row, strict=True):
                assert abs(value - truth) <= max(5 * 10.0**-precision.decimals, 0.01 * abs(truth))
        assert max(abs(value) for row in task.rows for value in row) <= 1000


def test_a_parabolas_numbers_need_no_rounding_at_all() -> None:
    for kind in (Kind.TABLE, Kind.ERROR):
        for task in tasks_of("parabola", kind):
            assert isinstance(task, TableTask | ErrorTask)
            assert task.precision.is_exact
            assert max(decimals_of(value) for row in task.rows for value in row) <= 4


@each_model
def test_what_is_given_of_a_table_is_its_start_and_no_later_point(model: str) -> None:
    for task in tasks_of(model, Kind.TABLE):
        assert isinstance(task, TableTask)
        start = [task.rows[0][place] for row, place in sorted(task.given) if row == 0]
        assert tuple(start) == task.setup.start
        (check,) = ((row, place) for row, place in task.given if row)
        assert check[0] == len(task.rows) - 1
        assert task.columns[check[1]].what in (Quantity.COST, Quantity.OUTPUT)


@each_model
def test_a_mistake_is_the_only_one_and_can_be_told_from_the_printed_numbers(model: str) -> None:
    seen = set()
    for task in tasks_of(model, Kind.ERROR):
        assert isinstance(task, ErrorTask)
        problem = build_problem(task.setup)
        off = [errors.distance_off(problem, task, row) for row in task.rows]
        assert off.pop(task.row) > 4
        assert max(off) <= 1
        assert task.slip in errors.slips_of(task.setup)
        seen.add(task.slip)
    # Of a steep terrain, what forgets the small learning rate leads off the map.
    assert len(seen) >= 2
    if model == "parabola":
        assert seen == set(errors.slips_of(Setup()))


@each_model
def test_the_rates_are_each_clearly_what_they_are(model: str) -> None:
    seen = set()
    for task in tasks_of(model, Kind.REGIME):
        assert isinstance(task, RegimeTask)
        assert len({line.rate for line in task.lines}) == 4
        for line in task.lines:
            assert line.rate == to_digits(line.rate, 2)
            by_hand = 1 - line.rate * task.curvature
            if line.regime in (Regime.ONE_STEP, Regime.CYCLE):
                assert by_hand == pytest.approx(0 if line.regime is Regime.ONE_STEP else -1)
            else:
                assert min(abs(by_hand - edge) for edge in (1, 0, -1)) >= 0.03
            assert abs(by_hand - line.factor) <= 0.02
            seen.add(line.regime)
    exact = {Regime.ONE_STEP, Regime.CYCLE}
    assert seen == set(Regime) - {Regime.NONE} - (set() if model == "parabola" else exact)


@each_model
def test_a_chain_is_worked_out_with_the_sheets_own_table_of_the_sigmoid(model: str) -> None:
    for task in tasks_of(model, Kind.CHAIN_RULE):
        assert isinstance(task, ChainTask)
        assert task.setup.data is not None
        assert abs(round(task.terms.z, 9)) in chains.SUMS
        inputs = task.setup.data.features[0].tolist()
        assert isinstance(task.setup.start, tuple)
        assert max(map(decimals_of, (*inputs, *task.setup.start))) <= 2
        gradient, ahead = chains.by_hand(task)
        assert gradient == pytest.approx(task.gradient, abs=0.005, rel=0.01)
        assert ahead == pytest.approx(task.ahead, abs=0.005, rel=0.01)


def test_the_table_of_the_sigmoid() -> None:
    assert [chains.sigma(z) for z in chains.SUMS] == [0.622, 0.731, 0.818, 0.881, 0.924, 0.953]
    assert chains.sigma(-1.0) == 0.269


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 2**63 - 1), st.sampled_from(["parabola", "function"]))
def test_any_seed_gives_sheets_without_faults(seed: int, model: str) -> None:
    sheet = draw(setup_of(model), Wish(2, seed=seed))
    assert faults(sheet) == []
    again = draw(setup_of(model), Wish(2, seed=seed))
    assert numbers(again) == numbers(sheet)


def numbers(sheet: object) -> str:
    return repr([[task.numbers for task in student.tasks] for student in sheet.students])  # type: ignore[attr-defined]


def test_another_process_draws_the_same() -> None:
    code = (
        "from gd_desktop.core.exercises.draw import draw\n"
        "from gd_desktop.core.exercises.wish import Wish\n"
        "from gd_desktop.core.setup import Setup\n"
        "sheet = draw(Setup(), Wish(2, seed=7, tasks=('table', 'error')))\n"
        "print(*(row for s in sheet.students for t in s.tasks for row in t.rows))\n"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "5"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    rows = [row for s in sheet_of("parabola").students[:2] for t in (0, 2) for row in rows_of(s, t)]
    assert done.stdout.split("\n")[0] == " ".join(map(str, rows))


def rows_of(student: object, place: int) -> object:
    return student.tasks[place].rows  # type: ignore[attr-defined]


def test_it_tells_how_far_it_is_and_can_be_ended() -> None:
    heard: list[float] = []
    draw(Setup(), Wish(4, tasks=(Kind.CHAIN_RULE,)), heard.append)
    assert heard == [0.25, 0.5, 0.75, 1.0]

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        draw(Setup(), Wish(4, tasks=(Kind.CHAIN_RULE,)), stop)


@pytest.mark.parametrize(
    ("fault", "given"),
    [
        (Fault.STUDENTS, {"students": 0}),
        (Fault.STUDENTS, {"students": MOST_STUDENTS + 1}),
        (Fault.STUDENTS, {"students": True}),
        (Fault.SEED, {"seed": -1}),
        (Fault.STEPS, {"steps": 1}),
        (Fault.STEPS, {"steps": 6}),
        (Fault.TASKS, {"tasks": ()}),
        (Fault.TASKS, {"tasks": ("table", "table")}),
        (Fault.TASKS, {"tasks": ("essay",)}),
    ],
)
def test_a_wish_that_cannot_be_had(fault: Fault, given: dict[str, object]) -> None:
    with pytest.raises(SheetRefusal) as no:
        Wish(**given)  # type: ignore[arg-type]
    assert no.value.fault is fault


def test_sheets_are_of_plain_gradient_descent() -> None:
    with pytest.raises(SheetRefusal) as no:
        draw(Setup(method="adam"), Wish())
    assert (no.value.fault, no.value.value) == (Fault.METHOD, "adam")


def test_a_problem_without_numbers_for_a_task() -> None:
    flat = Setup(model="function", function="|x|", start=(3.0,), rate=0.3)
    with pytest.raises(SheetRefusal) as no:
        draw(flat, Wish(2, tasks=(Kind.REGIME,)))
    assert (no.value.fault, no.value.kind, no.value.found) == (Fault.NUMBERS, Kind.REGIME, 0)
    # At so small a rate nothing moves.
    still = Setup(model="function", function="x^2", start=(3.0,), rate=1e-12)
    with pytest.raises(SheetRefusal) as no:
        draw(still, Wish(2, tasks=(Kind.TABLE,)))
    assert no.value.kind is Kind.TABLE


def test_rounding_is_that_of_a_hand() -> None:
    assert rounded(0.1 + 0.2, 3) == 0.3
    assert decimals_of(5.840000000000001) == 2
    assert decimals_of(1200.0) == 0


@pytest.mark.long
@each_model
def test_the_largest_class(model: str) -> None:
    sheet = draw(setup_of(model), Wish(MOST_STUDENTS, seed=3, tasks=tuple(Kind), steps=3))
    assert faults(sheet) == []


def test_where_no_other_route_leads_to_an_answer_other_numbers_are_drawn() -> None:
    """Differences tell nothing of sin(1/x) near 0."""
    setup = Setup(model="function", function="sin(1/x)", start=(1.0,), rate=0.05)
    sheet = draw(setup, Wish(students=12, tasks=(Kind.TABLE, Kind.ERROR)))
    assert not faults(sheet)
    near = replace(setup, start=(0.003,))
    rows = ((0.003, 0.0, 0.0, 0.0),)
    table = sheet.students[0].tasks[0]
    assert isinstance(table, TableTask)
    wild = replace(table, setup=near, rows=rows)
    assert fault_of(wild)
    assert not can_be_checked(wild)


@pytest.mark.parametrize(
    ("function", "rate", "kind"),
    [
        ("|x| + x^2", 0.05, Kind.REGIME),  # the lowest place is a corner
        ("|x| + |y| + x^2 + y^2", 0.05, Kind.REGIME),
        ("sqrt(x^2 + y^2)", 0.3, Kind.ERROR),  # a slip leads next to a corner
        ("x^2 + 100y^2", 0.5, Kind.TABLE),  # what is off grows a hundredfold from row to row
    ],
)
def test_where_corners_and_roundings_keep_an_answer_from_being_checked_none_is_told(
    function: str, rate: float, kind: Kind
) -> None:
    setup = Setup(model="function", function=function, start="zeros", rate=rate)
    for seed in range(12):
        # There may not be enough other numbers.
        with suppress(SheetRefusal):
            assert not faults(draw(setup, Wish(3, seed, (kind,), 5)))


def test_no_learning_rates_are_asked_about_at_a_corner() -> None:
    """A minimum of |x| + x² bends as x² does, and no step stays near it."""
    setup = Setup(model="function", function="|x| + x^2", start="zeros", rate=0.05)
    sheet = draw(setup, Wish(8, tasks=(Kind.REGIME,)))
    points = [
        task.point
        for student in sheet.students
        for task in student.tasks
        if isinstance(task, RegimeTask)
    ]
    assert len(points) == 8
    assert (0.0,) not in points
