"""What is written beside the arrows and marks that show how a method moves."""

from gd_desktop.core.arrows import Pull
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, tr

# Beside an arrow there is room for a word or two. None: the whole step.
PULLS: dict[Pull | None, str] = {
    Pull.SLOPE: "slope",
    Pull.CARRIED: "carried on",
    Pull.MEAN: "mean",
    Pull.SIZE: "√s",
    None: "step",
}

MODEL_DOWN = "f″ < 0: the parabola opens downwards"
MODEL_DOWN_SHORT = "f″ < 0: opens downwards"
MODEL_STRAIGHT = "f″ = 0: a straight line, without a vertex"
MODEL_NO_BOWL = "Newton’s model is no bowl here: it has no lowest place"
MODEL_NO_BOWL_SHORT = "Newton’s model is no bowl here"
NO_BOWL = "no bowl"


def best_place(x: str) -> str:
    """The best point of a search over one parameter."""
    return tr("best {place}", place=f"x = {x}")


def best_cost(letter: str, cost: str) -> str:
    """The best point of a search over several parameters, by its cost."""
    return tr("best {place}", place=f"{letter} = {cost}")


def magnified(name: str, times: int) -> tuple[str, ...]:
    """An arrow's name, with how many times as long as it is the arrow is drawn; and this alone,
    where there is no room for more.
    """
    return (name,) if times == 1 else (f"{name} ×{grouped(times)}", f"×{grouped(times)}")


constants(__name__)
