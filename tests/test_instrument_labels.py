"""What the instruments of the learning rates say."""

import subprocess
import sys

import pytest

from gd_desktop import cobweb_labels, map_labels, sweep_labels
from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.problem import Extremum
from gd_desktop.core.rate_finder import NoSweep
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.core.step_map import NoMap

LOW = Extremum((2.0,), 2.0, is_minimum=True)


@pytest.mark.parametrize("why", list(NoMap))
def test_every_reason_for_no_cobweb_is_told(why: NoMap) -> None:
    told = cobweb_labels.no_cobweb(why, "Adam")
    assert told.endswith(".")
    assert ("Adam" in told) == (why is NoMap.MEMORY)


@pytest.mark.parametrize("why", list(NoSweep))
def test_every_reason_for_no_sweep_is_told(why: NoSweep) -> None:
    assert sweep_labels.no_sweep(why).endswith(".")


@pytest.mark.parametrize(
    ("minimum", "factor", "is_newton", "told"),
    [
        (None, None, False, "The stairs have no minimum to lead to here."),
        (
            LOW,
            0.8,
            False,
            "At the minimum x = 2 the curve’s slope is 1 − ηL = 0.8: the stairs come down to it "
            "from one side.",
        ),
        (
            Extremum((-1.3064400,), 0.0, True),
            0.0,
            True,
            "At the minimum x ≈ −1.306 the curve is level: each step squares the distance, "
            "roughly.",
        ),
        (
            LOW,
            None,
            False,
            "At the minimum x = 2 the slope of f jumps or does not grow: the curve has no factor "
            "there.",
        ),
    ],
)
def test_captions_of_the_cobweb(
    minimum: Extremum | None, factor: float | None, is_newton: bool, told: str
) -> None:
    assert cobweb_labels.cobweb_caption(minimum, factor, "η", is_newton) == told


@pytest.mark.parametrize(
    ("fate", "with_letter", "told"),
    [
        (0, False, "12 steps"),
        (1, True, "12 steps to B"),
        (FLAT, True, "12 steps, flat, no minimum"),
        (OTHER, True, "12 steps, another minimum"),
        (AWAY, True, "diverges"),
        (NOT_YET, False, "not in 50 steps"),
    ],
)
def test_cells_in_words(fate: int, with_letter: bool, told: str) -> None:
    text = map_labels.cell_text(("η", "start x"), (0.62, -3.4), 12, fate, 50, with_letter)
    assert text == f"η = 0.62, start x = −3.4: {told}"


def test_minima_and_limits_have_letters() -> None:
    assert map_labels.low_text(0, LOW) == "A: x = 2"
    assert map_labels.low_text(3, Extremum((3.584428, -1.848127), 0.0, True)) == "D: (3.58, −1.85)"
    assert map_labels.limit_tag(1, None) == "1/L"
    assert map_labels.limit_tag(2, 0) == "2/L at A"
    assert map_labels.more_text(4) == "and 4 more"
    assert sweep_labels.steps_text(1) == "1 step"
    assert sweep_labels.steps_text(73605) == "73\u202f605 steps"


def test_the_window_starts_without_what_the_instruments_compute_with() -> None:
    heavy = ("sweep", "basins", "rate_map", "rate_finder", "rate_scale", "step_map")
    code = (
        "import sys, gd_desktop.ui.main_window\n"
        f"print([name for name in {heavy!r} if f'gd_desktop.core.{{name}}' in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
