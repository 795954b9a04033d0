"""What the methods and their settings are called, their formulas, and what their tooltips say."""

import math
from typing import NamedTuple

from gd_desktop.core.methods import MOST_EVALUATIONS, Option
from gd_desktop.formulas import Notation
from gd_desktop.labels import Label
from gd_desktop.numerals import editable, grouped, plain, short

METHOD = Label("Method", "How the next point is found from this one.", "M")

METHODS = {
    "gradient-descent": Label(
        "Gradient descent", "A step down the slope, as long as the slope times the learning rate."
    ),
    "momentum": Label(
        "Momentum",
        "A heavy ball: it keeps a share β of its velocity, so it gathers speed, rolls through dips "
        "and swings past the lowest point.",
    ),
    "nesterov": Label(
        "Nesterov",
        "Momentum that looks ahead: it takes the slope where the velocity is about to lead, and "
        "brakes sooner.",
    ),
    "adagrad": Label(
        "AdaGrad",
        "Divides each parameter’s slope by the root of the sum of its squares so far: steps only "
        "get shorter.",
    ),
    "rmsprop": Label(
        "RMSProp",
        "Divides each parameter’s slope by its usual size of late: on steep ground and flat, "
        "steps are alike.",
    ),
    "adam": Label(
        "Adam",
        "Momentum and RMSProp in one: a running mean of the slopes, divided by their usual size "
        "of late.",
    ),
    "newton-raphson": Label(
        "Newton–Raphson",
        "Jumps to the vertex of the parabola that fits the curve here: it needs the curvature, no "
        "learning rate, and goes to maxima too.",
    ),
    "grid-search": Label(
        "Grid search",
        "Tries every point of a grid and keeps the best. It needs no slope, but each further "
        "parameter multiplies the work.",
    ),
}

# What a setting is called, and what it is. Its range and its default follow in the tooltip.
_SETTINGS = {
    "momentum": ("Momentum β", "The share of its velocity that the ball keeps at each step."),
    "decay": ("Decay ρ", "How long the mean of squared slopes remembers: nearer to 1, longer."),
    "beta1": ("β₁", "How long the mean of the slopes remembers: nearer to 1, longer."),
    "beta2": ("β₂", "How long the mean of the squared slopes remembers: nearer to 1, longer."),
    "epsilon": ("ε", "Added to the divisor, so that it is not 0 where the ground is flat."),
    "low": ("From", "Where the grid begins, along each parameter."),
    "high": ("To", "Where the grid ends, along each parameter."),
    "points": ("Points", "How many values of each parameter are tried."),
}
# Of settings that have no default of their own.
_EXAMPLES = {"low": -4.0, "high": 8.0}
_DEFAULT_SIDES = "At first the range that the picture begins with."
_FEWER = "Default: {default}, fewer with many parameters."

# A limit beyond this is the arithmetic's, and helps no one who has mistyped a number.
_LARGE = 1e15
_MOST_WRITTEN = 300  # digits of a count


class Formula(NamedTuple):
    """A formula as text, and for a typesetter."""

    text: str
    latex: str


def option_name(name: str) -> str:
    """Momentum β: what a setting is called."""
    return _SETTINGS[name][0]


def option_label(option: Option) -> Label:
    """A setting's name and its tooltip: meaning, range and default."""
    called, meaning = _SETTINGS[option.name]
    default = _DEFAULT_SIDES
    if option.default is not None:
        told = _FEWER if option.name == "points" else "Default: {default}."
        default = told.format(default=editable(option.default))
    takes = accepted(option)
    return Label(called, f"{meaning} {takes[0].upper()}{takes[1:]}. {default}")


def accepted(option: Option, with_limits: bool = False) -> str:
    """A number from 0 to below 1: what a setting takes; `with_limits` however large they are."""
    kind = "a whole number" if option.is_whole else "a number"
    has_low = abs(option.low) < _LARGE or (with_limits and math.isfinite(option.low))
    has_high = abs(option.high) < _LARGE or (with_limits and math.isfinite(option.high))
    low, high = _limit(option.low), _limit(option.high)
    if not (has_low and has_high):
        return kind
    if option.is_low_open and option.is_high_open:
        return f"{kind} between {low} and {high}, both left out"
    if option.is_low_open:
        return f"{kind} above {low}, at most {high}"
    return f"{kind} from {low} to {'below ' if option.is_high_open else ''}{high}"


def example(option: Option) -> str:
    """0.9: a value that a setting takes, as a person would type it."""
    value = _EXAMPLES[option.name] if option.default is None else option.default
    return editable(value)


def _limit(value: float) -> str:
    return f"{int(value):,}" if abs(value) < _LARGE else editable(value)


def formulas(
    method: str, notation: Notation, parameter: str = "x", dimension: int = 1
) -> tuple[Formula, ...]:
    """A method's step, in at most two short lines; where the gradient is needed more than once, it
    is called g.

    `parameter` is the letter of what moves, `dimension` how many numbers that is.
    """
    eta, cost = notation
    p, rate = parameter, _LETTERS.get(eta, eta)
    gradient = Formula(f"g = ∇{cost}", rf"g = \nabla\! {cost}")
    scaled = Formula(
        f"{p} ← {p} − {eta}g / (√s + ε)",
        rf"{p} \leftarrow {p} - {rate}\, g / (\sqrt{{s}} + \varepsilon)",
    )
    velocity = Formula(f"v ← βv + ∇{cost}", rf"v \leftarrow \beta v + \nabla\! {cost}")
    match method:
        case "gradient-descent":
            text = f"{p} ← {p} − {eta}∇{cost}"
            return (Formula(text, rf"{p} \leftarrow {p} - {rate} \nabla\! {cost}"),)
        case "momentum":
            step = Formula(f"{p} ← {p} − {eta}v", rf"{p} \leftarrow {p} - {rate} v")
            return (_beside(velocity, step),)
        case "nesterov":
            step = Formula(
                f"{p} ← {p} − {eta}(∇{cost} + βv)",
                rf"{p} \leftarrow {p} - {rate} (\nabla\! {cost} + \beta v)",
            )
            return (_beside(velocity, step),)
        case "adagrad":
            return _beside(gradient, Formula("s ← s + g²", r"s \leftarrow s + g^2")), scaled
        case "rmsprop":
            squares = Formula("s ← ρs + (1 − ρ)g²", r"s \leftarrow \rho s + (1 - \rho) g^2")
            return _beside(gradient, squares), scaled
        case "adam":
            return (
                Formula(
                    "m ← β₁m + (1 − β₁)g,  s ← β₂s + (1 − β₂)g²",
                    r"m \leftarrow \beta_1 m + (1 - \beta_1) g,\;\;"
                    r"s \leftarrow \beta_2 s + (1 - \beta_2) g^2",
                ),
                Formula(
                    f"{p} ← {p} − {eta}m̂ / (√ŝ + ε)",
                    rf"{p} \leftarrow {p} - {rate}\, \hat{{m}} / "
                    r"(\sqrt{\hat{s}} + \varepsilon)",
                ),
            )
        case "newton-raphson" if dimension == 1:
            text = f"{p} ← {p} − {cost}′({p}) / {cost}″({p})"
            return (Formula(text, rf"{p} \leftarrow {p} - {cost}'({p}) / {cost}''({p})"),)
        case "newton-raphson":
            text = f"{p} ← {p} − H⁻¹∇{cost}"
            return (Formula(text, rf"{p} \leftarrow {p} - H^{{-1}} \nabla\! {cost}"),)
        case _:
            text = f"{p} ← the {p}ᵢ of the smallest {cost}({p}ᵢ)"
            latex = rf"{p} \leftarrow \mathrm{{arg\,min}}\ {cost}({p}_i),\quad i = 1 \ldots N"
            return (Formula(text, latex),)


_LETTERS = {"η": r"\eta", "α": r"\alpha", "ν": r"\nu"}


def _beside(first: Formula, second: Formula) -> Formula:
    return Formula(f"{first.text},  {second.text}", rf"{first.latex},\quad {second.latex}")


# What moves has this letter, and this is said of it where x is not all of it.
_MOVING = {"w": "w: the weights and the bias", "p": "p: the point (x, y)"}


def legend(method: str, notation: Notation, parameter: str = "x", dimension: int = 1) -> str:
    """What the letters of a method's formula stand for."""
    told = _explained(method, notation, dimension)
    if parameter in _MOVING:
        told.insert(0, _MOVING[parameter])
    return f"{'; '.join(told)}."


def _explained(method: str, notation: Notation, dimension: int) -> list[str]:
    eta, cost = notation
    rate, slope = f"{eta}: the learning rate", f"∇{cost}: the gradient of {cost}"
    velocity = "v: the velocity, 0 at first"
    match method:
        case "gradient-descent":
            return [slope, rate]
        case "momentum" | "nesterov":
            return [velocity, slope, rate]
        case "adagrad":
            return ["g: the gradient", "s: the sum of its squares, 0 at first", rate]
        case "rmsprop":
            return ["g: the gradient", "s: a running mean of its squares, 0 at first", rate]
        case "adam":
            return [
                f"g: the gradient ∇{cost}",
                "m and s: running means of g and of its square, 0 at first",
                "m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ) make up for that beginning at step t",
                rate,
            ]
        case "newton-raphson" if dimension == 1:
            return [f"{cost}′: the slope", f"{cost}″: the curvature"]
        case "newton-raphson":
            return [slope, "H: its Hessian, all second derivatives"]
        case _:
            return ["N: the points of the grid, one a step", "the last step leads to the best"]


def grid_note(points: int, dimension: int) -> str:
    """How many evaluations a grid takes, and how that grows with the number of parameters."""
    here = _count(points, dimension)
    if dimension == 1:
        return (
            f"{grouped(points)} points: {here} evaluations here; {_count(points, 2)} in two "
            f"dimensions, {_count(points, 10)} in ten."
        )
    if dimension == 2:
        grid = f"{grouped(points)} × {grouped(points)} points"
    else:
        grid = f"{grouped(points)} points for each of {grouped(dimension)} parameters"
    return f"{grid}: {here} evaluations here; {_count(points, 10)} in ten dimensions."


def too_many_points(points: int, dimension: int) -> tuple[str, str, int]:
    """How many evaluations a grid would take, the most there may be, and the most points that
    keep to it: fewer than 2 where no grid does.
    """
    # One too many by rounding is taken back.
    most = math.floor(MOST_EVALUATIONS ** (1 / dimension)) + 1
    while most**dimension > MOST_EVALUATIONS:
        most -= 1
    return _count(points, dimension), grouped(MOST_EVALUATIONS), most


def _count(points: int, dimension: int) -> str:
    """25² as 625, and 25¹⁰ as 9.5·10¹³."""
    digits = dimension * math.log10(points)
    if digits > _MOST_WRITTEN:
        return f"over {plain(10.0**_MOST_WRITTEN)}"
    count = points**dimension
    return grouped(count) if digits < 7 else short(float(count), 2)
