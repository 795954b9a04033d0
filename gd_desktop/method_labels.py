"""What the methods and their settings are called, their formulas, and what their tooltips say."""

import math
from typing import NamedTuple

from gd_desktop.core.methods import MOST_EVALUATIONS, Option
from gd_desktop.formulas import Notation
from gd_desktop.labels import Label
from gd_desktop.numerals import editable, grouped, plain, short
from gd_desktop.tongue import constants, counted, decimal_sign, fill, tr

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

# The same in the middle of a sentence: those of people keep their capitals.
IN_A_SENTENCE = {
    "gradient-descent": "gradient descent",
    "momentum": "momentum",
    "nesterov": "Nesterov",
    "adagrad": "AdaGrad",
    "rmsprop": "RMSProp",
    "adam": "adam",
    "newton-raphson": "Newton–Raphson",
    "grid-search": "grid search",
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
_DEFAULT = "Default: {default}."
_FEWER = "Default: {default}, fewer with many parameters."

# What a setting takes, by its range, and whether it is a whole number: in a sentence, and as one.
_TAKEN = {
    ("any", False): "a number",
    ("between", False): "a number between {low} and {high}, both left out",
    ("above", False): "a number above {low}, at most {high}",
    ("below", False): "a number from {low} to below {high}",
    ("from to", False): "a number from {low} to {high}",
    ("any", True): "a whole number",
    ("between", True): "a whole number between {low} and {high}, both left out",
    ("above", True): "a whole number above {low}, at most {high}",
    ("below", True): "a whole number from {low} to below {high}",
    ("from to", True): "a whole number from {low} to {high}",
}
_TAKES = {
    ("any", False): "A number.",
    ("between", False): "A number between {low} and {high}, both left out.",
    ("above", False): "A number above {low}, at most {high}.",
    ("below", False): "A number from {low} to below {high}.",
    ("from to", False): "A number from {low} to {high}.",
    ("any", True): "A whole number.",
    ("between", True): "A whole number between {low} and {high}, both left out.",
    ("above", True): "A whole number above {low}, at most {high}.",
    ("below", True): "A whole number from {low} to below {high}.",
    ("from to", True): "A whole number from {low} to {high}.",
}

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
        told = _FEWER if option.name == "points" else _DEFAULT
        default = fill(told, default=editable(option.default))
    takes = _of_range(_TAKES, option, with_limits=False)
    return Label(called, f"{meaning} {takes} {default}")


def accepted(option: Option, with_limits: bool = False) -> str:
    """A number from 0 to below 1: what a setting takes; `with_limits` however large they are."""
    return _of_range(_TAKEN, option, with_limits)


def _of_range(texts: dict[tuple[str, bool], str], option: Option, with_limits: bool) -> str:
    """The one of some texts that tells a setting's range."""
    low, high = _limit(option.low), _limit(option.high)
    return fill(texts[_range(option, with_limits), option.is_whole], low=low, high=high)


def _range(option: Option, with_limits: bool) -> str:
    has_low = abs(option.low) < _LARGE or (with_limits and math.isfinite(option.low))
    has_high = abs(option.high) < _LARGE or (with_limits and math.isfinite(option.high))
    if not (has_low and has_high):
        return "any"
    if option.is_low_open:
        return "between" if option.is_high_open else "above"
    return "below" if option.is_high_open else "from to"


def example(option: Option) -> str:
    """0.9: a value that a setting takes, as a person would type it."""
    value = _EXAMPLES[option.name] if option.default is None else option.default
    return editable(value)


def _limit(value: float) -> str:
    if abs(value) >= _LARGE:
        return editable(value)
    return f"{int(value):,}" if decimal_sign() == "." else grouped(int(value))


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
            text = tr(
                "{point} ← the {candidate} of the smallest {cost}",
                point=p,
                candidate=f"{p}ᵢ",
                cost=f"{cost}({p}ᵢ)",
            )
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
    return tr("{letters}.", letters=tr("; ").join(told))


def _explained(method: str, notation: Notation, dimension: int) -> list[str]:
    eta, cost = notation
    rate = tr("{letter}: the learning rate", letter=eta)
    slope = tr("{sign}: the gradient of {cost}", sign=f"∇{cost}", cost=cost)
    velocity = tr("v: the velocity, 0 at first")
    match method:
        case "gradient-descent":
            return [slope, rate]
        case "momentum" | "nesterov":
            return [velocity, slope, rate]
        case "adagrad":
            return [tr("g: the gradient"), tr("s: the sum of its squares, 0 at first"), rate]
        case "rmsprop":
            squares = tr("s: a running mean of its squares, 0 at first")
            return [tr("g: the gradient"), squares, rate]
        case "adam":
            return [
                tr("g: the gradient {sign}", sign=f"∇{cost}"),
                tr("m and s: running means of g and of its square, 0 at first"),
                tr(
                    "{mean} and {squares} make up for that beginning at step t",
                    mean="m̂ = m / (1 − β₁ᵗ)",
                    squares="ŝ = s / (1 − β₂ᵗ)",
                ),
                rate,
            ]
        case "newton-raphson" if dimension == 1:
            return [
                tr("{letter}: the slope", letter=f"{cost}′"),
                tr("{letter}: the curvature", letter=f"{cost}″"),
            ]
        case "newton-raphson":
            return [slope, tr("H: its Hessian, all second derivatives")]
        case _:
            points = tr("N: the points of the grid, one a step")
            return [points, tr("the last step leads to the best")]


def grid_note(points: int, dimension: int) -> str:
    """How many evaluations a grid takes, and how that grows with the number of parameters."""
    here, in_ten = _count(points, dimension), _count(points, 10)
    if dimension == 1:
        return counted(
            points,
            "{points} point: {here} evaluations here; {two} in two dimensions, {ten} in ten.",
            "{points} points: {here} evaluations here; {two} in two dimensions, {ten} in ten.",
            points=grouped(points),
            here=here,
            two=_count(points, 2),
            ten=in_ten,
        )
    if dimension == 2:
        return tr(
            "{points} points: {here} evaluations here; {ten} in ten dimensions.",
            points=f"{grouped(points)} × {grouped(points)}",
            here=here,
            ten=in_ten,
        )
    return counted(
        points,
        "{points} point for each of {dimension} parameters: {here} evaluations here; {ten} in ten "
        "dimensions.",
        "{points} points for each of {dimension} parameters: {here} evaluations here; {ten} in ten "
        "dimensions.",
        points=grouped(points),
        dimension=grouped(dimension),
        here=here,
        ten=in_ten,
    )


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
        return tr("over {count}", count=plain(10.0**_MOST_WRITTEN))
    count = points**dimension
    return grouped(count) if digits < 7 else short(float(count), 2)


constants(__name__, leave=("_LETTERS",))
