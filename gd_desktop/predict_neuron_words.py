"""What a neuron is asked about before a step, and what is said to the answer."""

from typing import assert_never

from gd_desktop.core.neuron_prediction import Direction, DirectionQuestion, Factor, FactorQuestion
from gd_desktop.core.optimizers import Adam, GradientDescent
from gd_desktop.core.prediction import Judgement, Slip
from gd_desktop.formulas import weight_letters
from gd_desktop.labels import Label
from gd_desktop.numerals import TIMES, grouped, short, subscript
from gd_desktop.words import Message

_WHICH_WAY = "Which way will {name} go?"
_WHICH_WAY_HINT = "{weight}Choose, or press 1, 2 or 3; Esc shows it."
_SMALLEST = "Sample {sample}: the smallest factor of its pull on {name}?"
_SMALLEST_HINT = "{label}{weight}Size counts, not the sign. Press 1, 2 or 3; Esc shows it."
_WEIGHT = "{name} is the weight of {feature}. "
_LABEL = "The sample is labelled {label}. "

DIRECTIONS = {
    Direction.UP: Label("up", "It gets larger."),
    Direction.DOWN: Label("down", "It gets smaller."),
    Direction.STAYS: Label("stays", "It does not change."),
}


def factor_choices(question: FactorQuestion, count: int) -> dict[Factor, Label]:
    """What can be chosen, of a neuron with so many parameters."""
    return {
        factor: Label(_factor(question, factor, count), tip)
        for factor, tip in (
            (Factor.ERROR, "The error: how far the output is from the label."),
            (Factor.SLOPE, "The sigmoid’s slope: how much the output moves when z does."),
            (Factor.INPUT, "The input that the parameter is multiplied with."),
        )
    }


def asked_direction(question: DirectionQuestion, parameters: tuple[str, ...]) -> Message:
    """The same, of a neuron with those parameters."""
    title = _WHICH_WAY.format(name=_letter(question.axis, len(parameters)))
    return Message(title, _WHICH_WAY_HINT.format(weight=_weight(question.axis, parameters)))


def asked_factor(question: FactorQuestion, parameters: tuple[str, ...], label: str) -> Message:
    """The same; `label` is what the sample's class is called."""
    name = _letter(question.axis, len(parameters))
    hint = _SMALLEST_HINT.format(
        label=_LABEL.format(label=label) if label else "",
        weight=_weight(question.axis, parameters),
    )
    return Message(_SMALLEST.format(sample=grouped(question.sample + 1), name=name), hint)


def _weight(axis: int, parameters: tuple[str, ...]) -> str:
    if axis == len(parameters) - 1:
        return ""
    feature = parameters[axis].removeprefix("w[").removesuffix("]")
    return _WEIGHT.format(name=_letter(axis, len(parameters)), feature=feature)


def direction_shown(question: DirectionQuestion, count: int) -> Message:
    """Which way it goes, to one who has given up; of a neuron with so many parameters."""
    return Message("The step:", f"{_goes(question, count)}.")


def direction_judged(question: DirectionQuestion, judgement: Judgement, count: int) -> Message:
    """What is said to a direction."""
    name = _letter(question.axis, count)
    slope = f"∂C/∂{name} = {short(question.slope)}"
    side = "above" if question.slope > 0 else "below"
    if judgement.is_right:
        is_plain = isinstance(question.optimizer, GradientDescent) and question.slope
        because = f"{slope} is {side} 0: " if is_plain else ""
        return Message("Right.", f"{because}{_goes(question, count)}.")
    match judgement.slip:
        case Slip.WRONG_SIGN:
            text = f"{slope} is {side} 0, and the step goes against the slope."
            return Message("Wrong sign.", text)
        case Slip.FORGOT_MEMORY:
            carrier = "mean m̂ of the slopes" if isinstance(question.optimizer, Adam) else "velocity"
            text = f"{slope} alone would lead there, but the {carrier} leads the other way."
            return Message("Forgot the memory.", text)
        case Slip.FORGOT_CURVATURE:
            text = f"{slope} is divided by a curvature below 0: the step climbs."
            return Message("Forgot the curvature.", text)
        case Slip.SAME_PLACE:
            return Message("It moves.", f"{slope} is small, perhaps, but not 0.")
    if question.truth is Direction.STAYS:
        return Message("It stays.", f"{slope}: nothing moves it.")
    return Message("Not that way.", f"Look at the sign of {slope}.")


def factor_shown(question: FactorQuestion, count: int) -> Message:
    """The smallest, to one who has given up."""
    return Message("The smallest:", f"{_value(question, question.truth, count)}.")


def factor_judged(question: FactorQuestion, judgement: Judgement, count: int) -> Message:
    """What is said to a factor."""
    answer = judgement.answer
    assert isinstance(answer, Factor)
    if judgement.is_right:
        others = " and ".join(
            _value(question, factor, count) for factor in question.values if factor is not answer
        )
        return Message("Right.", f"{_value(question, answer, count)}, beside {others}.")
    match judgement.slip:
        case Slip.CANCELLED:
            pull = f"(ŷ − y) {TIMES} {_factor(question, Factor.INPUT, count)}"
            text = f"With cross-entropy σ′(z) has cancelled, and the pull is {pull}."
            return Message("No factor here.", text)
        case Slip.SIGN_FOR_SIZE:
            text = f"{_value(question, answer, count)} is far below 0: leave the sign away."
            return Message("Sign for size.", text)
    return Message("Not the smallest.", f"{_value(question, answer, count)}; another is nearer 0.")


def _goes(question: DirectionQuestion, count: int) -> str:
    """w₁ goes up, from 0.5 to 0.598."""
    before = question.row.x[question.axis].item()
    after, name = question.ahead[question.axis].item(), _letter(question.axis, count)
    match question.truth:
        case Direction.STAYS:
            return f"{name} stays at {short(before, 4)}"
        case Direction.UP | Direction.DOWN:
            digits = _telling(before, after)
            return (
                f"{name} goes {question.truth.value}, from {short(before, digits)} to "
                f"{short(after, digits)}"
            )
    assert_never(question.truth)


def _telling(before: float, after: float) -> int:
    """Significant digits in which two numbers differ."""
    return next((n for n in range(4, 16) if short(before, n) != short(after, n)), 16)


def _letter(axis: int, count: int) -> str:
    return "b" if axis == count - 1 else weight_letters(count - 1)[axis]


def _factor(question: FactorQuestion, factor: Factor, count: int) -> str:
    """ŷ − y: what a factor is called."""
    match factor:
        case Factor.ERROR:
            return "2(ŷ − y)" if question.is_doubled else "ŷ − y"
        case Factor.SLOPE:
            return "σ′(z)"
        case Factor.INPUT:
            if question.axis == count - 1:
                return "1"
            return "x" if count == 2 else f"x{subscript(question.axis + 1)}"
    assert_never(factor)


def _value(question: FactorQuestion, factor: Factor, count: int) -> str:
    name, value = _factor(question, factor, count), short(question.values[factor])
    return name if name == value else f"{name} = {value}"
