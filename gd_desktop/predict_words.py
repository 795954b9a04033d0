"""What is asked before a step, and what is said to the answer."""

from gd_desktop.core.curves import Parabola
from gd_desktop.core.optimizers import (
    AdaGrad,
    Adam,
    GradientDescent,
    Momentum,
    Nesterov,
    RMSProp,
)
from gd_desktop.core.prediction import Judgement, PointQuestion, Slip
from gd_desktop.formulas import (
    Notation,
    derivative_text,
    slope_text,
    written,
)
from gd_desktop.labels import Label
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, short, subscript
from gd_desktop.words import Message

CHECK = Label("Check", "Compare the answer with where the step leads.  (Enter)")
SHOW_ME = Label("Show me", "Show where the step leads, without an answer.  (Esc)")
SHOW_SHORT = "Show"
RIGHT_SIGN, WRONG_SIGN = "✓", "✕"
MARK = "?"  # on the marker that is dragged

READY = "Press Step ({key}): it asks first where the step leads."
READY_HINT = "Run and Step ×10 do not ask."
NO_QUESTION = "Step ({key}) asks nothing here."
GRID = "A grid search takes one place after another: no slope leads from one to the next."
AT_END = "No step leads on from here."

_WHERE = "Where does this step lead?"
_WHERE_HINT = "Drag the ? in the picture, or type {what} and press Enter{decimals}; Esc shows it."
_NUMBER, _NUMBERS = "the number", "both numbers"
AGAIN = "Try again, or Esc shows it."
GO_ON = "Step ({key}) takes the step."

# --- the bar


def tries(answered: int, first: int) -> str:
    """3 of 4: the score, as small as it goes."""
    return f"{first} of {answered}"


def tries_tip(answered: int, right: int, first: int) -> str:
    """What the score means."""
    return (
        f"Predictions right at the first try: {grouped(first)} of {grouped(answered)}; "
        f"right in the end: {grouped(right)}."
    )


def coordinate(question: PointQuestion, axis: int) -> Label:
    """x₁: what is to be typed."""
    name = _next(question, axis)
    return Label(name, f"Where the step leads: type {name}, or drag the ? in the picture.")


def asked_point(question: PointQuestion, style: Style) -> Message:
    """The question, and how it can be answered."""
    what = _NUMBER if len(question.here) == 1 else _NUMBERS
    decimals = f" ({_decimals(style.decimals)})" if style.decimals else ""
    return Message(_WHERE, _WHERE_HINT.format(what=what, decimals=decimals))


def _decimals(count: int) -> str:
    return f"{count} decimal{'' if count == 1 else 's'}"


# --- a point


def point_shown(question: PointQuestion, style: Style) -> Message:
    """Where the step leads, to one who has given up."""
    return Message("The step:", f"{_sum(question, style)}.")


def point_judged(
    question: PointQuestion, judgement: Judgement, notation: Notation, style: Style
) -> Message:
    """What is said to a point."""
    if judgement.is_right:
        return Message("Right.", f"{_sum(question, style)}.")
    title, text = _point_slip(question, judgement, notation, style)
    axes = judgement.axes
    if len(question.here) > 1:
        names = " and ".join(question.problem.parameters[axis] for axis in axes)
        title = f"{title}, in {names}"
    return Message(f"{title}.", text)


def _point_slip(
    question: PointQuestion, judgement: Judgement, notation: Notation, style: Style
) -> tuple[str, str]:
    """The slip's name, and the remedy with the numbers of the first coordinate it is in."""
    axis = judgement.axes[0]
    here = written(question.here[axis].item(), style)
    rate = f"{notation.rate} = {plain(question.rate)}"
    found = judgement.candidate
    value = found.value[axis].item() if found is not None else 0.0
    came_to = written(value, style)
    match judgement.slip:
        case Slip.WRONG_SIGN:
            taken = _taken(question, axis, style, is_added=True)
            return "Wrong sign", f"{here} {taken} = {came_to} goes the other way: subtract."
        case Slip.FORGOT_RATE:
            whole = _signed(MINUS, question.here[axis].item() - value, style)
            text = f"{here} {whole} = {came_to} takes all of it: multiply by {rate} first."
            return "Forgot the learning rate", text
        case Slip.FORGOT_FACTOR:
            assert found is not None
            return _forgot_factor(question, axis, found.slope[axis].item(), style)
        case Slip.FORGOT_B:
            assert found is not None
            assert isinstance(question.problem, Parabola)
            bare = slope_text(Parabola(question.problem.a, 0.0, 0.0), question.here.item(), style)
            wrong = f"{bare} = {written(found.slope[axis].item(), style)}"
            return "Forgot to add b", f"The slope is {_slope(question, axis, style)}, not {wrong}."
        case Slip.ONLY_THE_CHANGE:
            return _only_the_change(question, axis, value, style)
        case Slip.FORGOT_MEMORY:
            plain_step = _product(question.rate, question.row.gradient[axis].item(), style)
            text = f"{here} {MINUS} {plain_step} = {came_to} takes this slope alone: "
            return "Forgot the memory", text + _memory(question)
        case Slip.FORGOT_CURVATURE:
            whole = _signed(MINUS, question.here[axis].item() - value, style)
            text = f"{here} {whole} = {came_to} takes the slope: divide it by the curvature first."
            return "Forgot the curvature", text
        case Slip.SAME_PLACE:
            start = f"{_name(question, axis)} = {here}"
            return "No step", f"{start} is where it begins, and the slope there is not 0."
        case Slip.ROUNDING:
            wanted = f"give {_decimals(style.decimals)}, and " if style.decimals else ""
            off = short(judgement.distance, 2)
            return "Rounded too soon", f"Off by {off}: {wanted}round at the end only."
        case _:
            return "Not there", _remedy(question, axis, notation, style)


def _forgot_factor(
    question: PointQuestion, axis: int, mistaken: float, style: Style
) -> tuple[str, str]:
    problem = question.problem
    wrong = written(mistaken, style)
    if not isinstance(problem, Parabola):
        right = written(question.row.gradient[axis].item(), style)
        text = f"The slope of xⁿ is n{TIMES}xⁿ⁻¹. Here it comes to {right}, not {wrong}."
        return "Forgot a factor", text
    bare = slope_text(Parabola(problem.a / 2, problem.b, 0.0), question.here.item(), style)
    text = f"The slope is {derivative_text(problem)}: {_slope(question, axis, style)}, "
    return "Forgot the factor 2", f"{text}not {bare} = {wrong}."


def _only_the_change(
    question: PointQuestion, axis: int, value: float, style: Style
) -> tuple[str, str]:
    start = f"{_name(question, axis)} = {written(question.here[axis].item(), style)}"
    change = (question.here[axis] - question.truth[axis]).item()
    is_subtracted = abs(value - change) <= abs(value + change)
    way = "subtract it from" if is_subtracted else "add it to"
    return "Only the change", f"{written(value, style)} is how far it goes: {way} {start}."


def _memory(question: PointQuestion) -> str:
    match question.optimizer:
        case Momentum() | Nesterov():
            return "the velocity v counts too."
        case AdaGrad() | RMSProp():
            return "divide it by the root √s."
    return "take the mean m̂, divided by the root √ŝ."


def _remedy(question: PointQuestion, axis: int, notation: Notation, style: Style) -> str:
    """How the step is worked out, with the numbers that are known."""
    start = f"{_next(question, axis)} is {written(question.here[axis].item(), style)}"
    rate = f"{notation.rate} = {plain(question.rate)} times"
    match question.optimizer:
        case GradientDescent():
            return f"{start} minus {rate} the slope there."
        case Momentum():
            return f"{start} minus {rate} the new velocity v."
        case Nesterov():
            return f"{start} minus {rate} slope and share of the new velocity v."
        case AdaGrad() | RMSProp():
            return f"{start} minus {rate} the slope, divided by the root √s."
        case Adam():
            return f"{start} minus {rate} the mean m̂, divided by the root √ŝ."
    return f"{start} minus the slope divided by the curvature."


def _sum(question: PointQuestion, style: Style) -> str:
    """x₁ = 8 − 0.1 · 12 = 6.8: the step, with the numbers put in."""
    told = []
    for axis, (here, ahead) in enumerate(
        zip(question.here.tolist(), question.truth.tolist(), strict=True)
    ):
        taken = _taken(question, axis, style, is_added=False)
        sum_ = f"{written(here, style)} {taken} = {written(ahead, style)}"
        told.append(f"{_next(question, axis)} = {sum_}")
    return ", ".join(told)


def _taken(question: PointQuestion, axis: int, style: Style, is_added: bool) -> str:
    """− 0.1 · 12, or − 1.2 for a method that makes more of the slope; or the same with a plus."""
    sign = "+" if is_added else MINUS
    if isinstance(question.optimizer, GradientDescent):
        return f"{sign} {_product(question.rate, question.row.gradient[axis].item(), style)}"
    return _signed(sign, (question.here[axis] - question.truth[axis]).item(), style)


def _signed(sign: str, value: float, style: Style) -> str:
    """− 1.2, with the number in brackets where it is below 0."""
    return f"{sign} {_number(value, style)}"


def _product(rate: float, slope: float, style: Style) -> str:
    return f"{plain(rate)} {TIMES} {_number(slope, style)}"


def _number(value: float, style: Style) -> str:
    text = written(value, style)
    return f"({text})" if text.startswith(MINUS) else text


def _slope(question: PointQuestion, axis: int, style: Style) -> str:
    """2·8 − 4 = 12."""
    assert isinstance(question.problem, Parabola)
    out = slope_text(question.problem, question.here.item(), style)
    slope = written(question.row.gradient[axis].item(), style)
    return out if out == slope else f"{out} = {slope}"


def _name(question: PointQuestion, axis: int) -> str:
    return f"{question.problem.parameters[axis]}{subscript(question.row.step)}"


def _next(question: PointQuestion, axis: int) -> str:
    return f"{question.problem.parameters[axis]}{subscript(question.row.step + 1)}"
