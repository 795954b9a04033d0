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
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, short, side_by_side, subscript
from gd_desktop.tongue import constants, counted, fill, tr
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

AGAIN = "Try again, or Esc shows it."
GO_ON = "Step ({key}) takes the step."

# --- the bar


def tries(answered: int, first: int) -> str:
    """3 of 4: the score, as small as it goes."""
    return tr("{first} of {answered}", first=first, answered=answered)


def tries_tip(answered: int, right: int, first: int) -> str:
    """What the score means."""
    return tr(
        "Predictions right at the first try: {first} of {answered}; right in the end: {right}.",
        first=grouped(first),
        answered=grouped(answered),
        right=grouped(right),
    )


def coordinate(question: PointQuestion, axis: int) -> Label:
    """x₁: what is to be typed."""
    name = _next(question, axis)
    tip = tr("Where the step leads: type {name}, or drag the ? in the picture.", name=name)
    return Label(name, tip)


def asked_point(question: PointQuestion, style: Style) -> Message:
    """The question, and how it can be answered."""
    title, decimals = tr("Where does this step lead?"), _decimals(style.decimals)
    is_one = len(question.here) == 1
    if not style.decimals:
        hint = tr("Drag the ? in the picture, or type both numbers and press Enter; Esc shows it.")
        if is_one:
            hint = tr(
                "Drag the ? in the picture, or type the number and press Enter; Esc shows it."
            )
        return Message(title, hint)
    hint = tr(
        "Drag the ? in the picture, or type both numbers and press Enter ({decimals}); "
        "Esc shows it.",
        decimals=decimals,
    )
    if is_one:
        hint = tr(
            "Drag the ? in the picture, or type the number and press Enter ({decimals}); "
            "Esc shows it.",
            decimals=decimals,
        )
    return Message(title, hint)


def _decimals(count: int) -> str:
    return counted(count, "{count} decimal", "{count} decimals", count=count)


# --- a point


def point_shown(question: PointQuestion, style: Style) -> Message:
    """Where the step leads, to one who has given up."""
    return Message(tr("The step:"), fill("{sum}.", sum=_sum(question, style)))


def point_judged(
    question: PointQuestion, judgement: Judgement, notation: Notation, style: Style
) -> Message:
    """What is said to a point."""
    if judgement.is_right:
        return Message(tr("Right."), fill("{sum}.", sum=_sum(question, style)))
    title, text = _point_slip(question, judgement, notation, style)
    if len(question.here) == 1:
        return Message(tr("{slip}.", slip=title), text)
    names = [question.problem.parameters[axis] for axis in judgement.axes]
    if len(names) == 1:
        return Message(tr("{slip}, in {name}.", slip=title, name=names[0]), text)
    told = tr("{slip}, in {first} and {second}.", slip=title, first=names[0], second=names[1])
    return Message(told, text)


def _point_slip(
    question: PointQuestion, judgement: Judgement, notation: Notation, style: Style
) -> tuple[str, str]:
    """The slip's name, and the remedy with the numbers of the first coordinate it is in."""
    axis = judgement.axes[0]
    here = written(question.here[axis].item(), style)
    found = judgement.candidate
    value = found.value[axis].item() if found is not None else 0.0
    came_to = written(value, style)
    # What was worked out, where all of the slope was taken.
    whole = _signed(MINUS, question.here[axis].item() - value, style)
    sum_ = f"{here} {whole} = {came_to}"
    match judgement.slip:
        case Slip.WRONG_SIGN:
            sum_ = f"{here} {_taken(question, axis, style, is_added=True)} = {came_to}"
            return tr("Wrong sign"), tr("{sum} goes the other way: subtract.", sum=sum_)
        case Slip.FORGOT_RATE:
            rate = f"{notation.rate} = {plain(question.rate)}"
            text = tr("{sum} takes all of it: multiply by {rate} first.", sum=sum_, rate=rate)
            return tr("Forgot the learning rate"), text
        case Slip.FORGOT_FACTOR:
            assert found is not None
            return _forgot_factor(question, axis, found.slope[axis].item(), style)
        case Slip.FORGOT_B:
            assert found is not None
            assert isinstance(question.problem, Parabola)
            bare = slope_text(Parabola(question.problem.a, 0.0, 0.0), question.here.item(), style)
            wrong = f"{bare} = {written(found.slope[axis].item(), style)}"
            slope = _slope(question, axis, style)
            text = tr("The slope is {slope}, not {wrong}.", slope=slope, wrong=wrong)
            return tr("Forgot to add b"), text
        case Slip.ONLY_THE_CHANGE:
            return tr("Only the change"), _only_the_change(question, axis, value, style)
        case Slip.FORGOT_MEMORY:
            plain_step = _product(question.rate, question.row.gradient[axis].item(), style)
            sum_ = f"{here} {MINUS} {plain_step} = {came_to}"
            return tr("Forgot the memory"), _forgot_memory(question, sum_)
        case Slip.FORGOT_CURVATURE:
            text = tr("{sum} takes the slope: divide it by the curvature first.", sum=sum_)
            return tr("Forgot the curvature"), text
        case Slip.SAME_PLACE:
            start = f"{_name(question, axis)} = {here}"
            text = tr("{start} is where it begins, and the slope there is not 0.", start=start)
            return tr("No step"), text
        case Slip.ROUNDING:
            return tr("Rounded too soon"), _rounded(judgement, style)
        case _:
            return tr("Not there"), _remedy(question, axis, notation, style)


def _forgot_factor(
    question: PointQuestion, axis: int, mistaken: float, style: Style
) -> tuple[str, str]:
    problem = question.problem
    wrong = written(mistaken, style)
    if not isinstance(problem, Parabola):
        right = written(question.row.gradient[axis].item(), style)
        text = tr(
            "The slope of xⁿ is {rule}. Here it comes to {right}, not {wrong}.",
            rule=f"n{TIMES}xⁿ⁻¹",
            right=right,
            wrong=wrong,
        )
        return tr("Forgot a factor"), text
    bare = slope_text(Parabola(problem.a / 2, problem.b, 0.0), question.here.item(), style)
    text = tr(
        "The slope is {derivative}: {right}, not {wrong}.",
        derivative=derivative_text(problem),
        right=_slope(question, axis, style),
        wrong=f"{bare} = {wrong}",
    )
    return tr("Forgot the factor 2"), text


def _only_the_change(question: PointQuestion, axis: int, value: float, style: Style) -> str:
    start = f"{_name(question, axis)} = {written(question.here[axis].item(), style)}"
    change = (question.here[axis] - question.truth[axis]).item()
    told = tr("{change} is how far it goes: add it to {start}.")
    if abs(value - change) <= abs(value + change):
        told = tr("{change} is how far it goes: subtract it from {start}.")
    return fill(told, change=written(value, style), start=start)


def _forgot_memory(question: PointQuestion, sum_: str) -> str:
    match question.optimizer:
        case Momentum() | Nesterov():
            return tr("{sum} takes this slope alone: the velocity v counts too.", sum=sum_)
        case AdaGrad() | RMSProp():
            return tr("{sum} takes this slope alone: divide it by the root √s.", sum=sum_)
    return tr("{sum} takes this slope alone: take the mean m̂, divided by the root √ŝ.", sum=sum_)


def _rounded(judgement: Judgement, style: Style) -> str:
    off = short(judgement.distance, 2)
    if not style.decimals:
        return tr("Off by {distance}: round at the end only.", distance=off)
    return tr(
        "Off by {distance}: give {decimals}, and round at the end only.",
        distance=off,
        decimals=_decimals(style.decimals),
    )


def _remedy(question: PointQuestion, axis: int, notation: Notation, style: Style) -> str:
    """How the step is worked out, with the numbers that are known."""
    match question.optimizer:
        case GradientDescent():
            told = tr("{ahead} is {here} minus {rate} times the slope there.")
        case Momentum():
            told = tr("{ahead} is {here} minus {rate} times the new velocity v.")
        case Nesterov():
            told = tr("{ahead} is {here} minus {rate} times slope and share of the new velocity v.")
        case AdaGrad() | RMSProp():
            told = tr("{ahead} is {here} minus {rate} times the slope, divided by the root √s.")
        case Adam():
            told = tr("{ahead} is {here} minus {rate} times the mean m̂, divided by the root √ŝ.")
        case _:
            told = tr("{ahead} is {here} minus the slope divided by the curvature.")
    return fill(
        told,
        ahead=_next(question, axis),
        here=written(question.here[axis].item(), style),
        rate=f"{notation.rate} = {plain(question.rate)}",
    )


def _sum(question: PointQuestion, style: Style) -> str:
    """x₁ = 8 − 0.1 · 12 = 6.8: the step, with the numbers put in."""
    told = []
    for axis, (here, ahead) in enumerate(
        zip(question.here.tolist(), question.truth.tolist(), strict=True)
    ):
        taken = _taken(question, axis, style, is_added=False)
        sum_ = f"{written(here, style)} {taken} = {written(ahead, style)}"
        told.append(f"{_next(question, axis)} = {sum_}")
    return side_by_side(told)


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


constants(__name__)
