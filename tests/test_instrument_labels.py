"""What the instruments of the learning rates say."""

import pytest

from gd_desktop import instrument_labels as labels
from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.problem import Extremum
from gd_desktop.core.rate_finder import NoSweep
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.core.step_map import NoMap

LOW = Extremum((2.0,), 2.0, is_minimum=True)


@pytest.mark.parametrize("why", list(NoMap))
def test_every_reason_for_no_cobweb_is_told(why: NoMap) -> None:
    told = labels.no_cobweb(why, "Adam")
    assert told.endswith(".")
    assert ("Adam" in told) == (why is NoMap.MEMORY)


@pytest.mark.parametrize("why", list(NoSweep))
def test_every_reason_for_no_sweep_is_told(why: NoSweep) -> None:
    assert labels.no_sweep(why).endswith(".")


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
    assert labels.cobweb_caption(minimum, factor, "η", is_newton) == told


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
    text = labels.cell_text(("η", "start x"), (0.62, -3.4), 12, fate, 50, with_letter)
    assert text == f"η = 0.62, start x = −3.4: {told}"


def test_minima_and_limits_have_letters() -> None:
    assert labels.low_text(0, LOW) == "A: x = 2"
    assert labels.low_text(3, Extremum((3.584428, -1.848127), 0.0, True)) == "D: (3.58, −1.85)"
    assert labels.limit_tag(1, None) == "1/L"
    assert labels.limit_tag(2, 0) == "2/L at A"
    assert labels.steps_text(1) == "1 step"
    assert labels.steps_text(73605) == "73\u202f605 steps"
