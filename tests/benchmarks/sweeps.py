"""Maps of learning rates and starts against the bare recurrence on an array of the same cells."""

import sys

import numpy as np
from arithmetic import medians, ratio
from figures import Figure

from gd_desktop.core.problem import Matrix
from gd_desktop.core.rate_map import AWAY, Mapped, Plane, rate_map
from gd_desktop.core.setup import Setup
from gd_desktop.ui.plots.map_wish import FINE, cells

STEPS = 200
RATES, STARTS = (0.0, 1.25), (-4.9, 8.9)  # up to 2.5/L, and what the picture of the story shows
SOME = 100  # cells a side, of two variables
BANANA = "(1 - x)^2 + 100(y - x^2)^2"
SMALL_RATES, WEST_TO_EAST = (0.0, 0.004), (-2.0, 2.0)


def measure(rounds: int) -> list[Figure]:
    """All of them, each the median of so many rounds."""
    return [_parabola(rounds), _typed(rounds)]


def _parabola(rounds: int) -> Figure:
    etas, xs = cells(RATES, FINE), cells(STARTS, FINE)
    start, setup = np.array([8.0]), Setup(tolerance=1e-6)

    def ours() -> Mapped:
        return rate_map(setup, start, Plane(None, 0), etas, xs, STEPS)

    def bare() -> Matrix:
        eta, x = np.tile(etas, (FINE, 1)), np.tile(xs[:, np.newaxis], (1, FINE))
        with np.errstate(all="ignore"):
            for _ in range(STEPS):
                x -= eta * (2 * x - 4)
        return x

    ends, mapped = bare(), ours()
    arrived = np.abs(2 * ends - 4) <= setup.tolerance
    assert np.array_equal(mapped.fates == 0, arrived)
    assert np.array_equal(
        mapped.fates == AWAY, (ends - 2) ** 2 + 2 > 1e6 * (3 + (xs[:, None] - 2) ** 2)
    )
    mine, peer = medians(rounds, ours, bare)
    name = f"map, {FINE} x {FINE} x {STEPS} steps / its bare recurrence"
    return ratio(name, mine, peer, 2)


def _typed(rounds: int) -> Figure:
    """Rosenbrock's banana as it is typed, against its gradient written by hand: by the rules, term
    after term, and with the cost beside it, since a walk ends where that is not finite.
    """
    etas, xs = cells(SMALL_RATES, SOME), cells(WEST_TO_EAST, SOME)
    start = np.array([-1.2, 1.0])
    setup = Setup(model="function", function=BANANA, start=(-1.2, 1.0), tolerance=1e-6)

    def ours() -> Mapped:
        return rate_map(setup, start, Plane(None, 0), etas, xs, STEPS)

    def bare() -> Matrix:
        eta, x = np.tile(etas, (SOME, 1)), np.tile(xs[:, np.newaxis], (1, SOME))
        y = np.full_like(x, start[1])
        with np.errstate(all="ignore"):
            for _ in range(STEPS):
                rise = 200 * (y - x * x)
                x, y = x - eta * (2 * (x - 1) - 2 * x * rise), y - eta * rise
        return x

    ends, mapped = bare(), ours()
    assert np.array_equal(mapped.fates == AWAY, ~np.isfinite(ends))
    mine, peer = medians(rounds, ours, bare)
    name = f"map of a typed f(x, y), {SOME} x {SOME} x {STEPS} steps / its bare recurrence"
    return ratio(name, mine, peer, 6)


if __name__ == "__main__":
    for figure in measure(25):
        sys.stdout.write(f"{figure.name}: {figure.value:.3f} ({figure.detail})\n")
