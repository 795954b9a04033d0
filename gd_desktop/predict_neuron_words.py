"""What a neuron is asked about before a step, and what is said to the answer."""

from typing import assert_never

from gd_desktop.core.neuron_prediction import Direction, DirectionQuestion, Factor, FactorQuestion
from gd_desktop.core.optimizers import Adam, GradientDescent
from gd_desktop.core.prediction import Judgement, Slip
from gd_desktop.formulas import weight_letters
from gd_desktop.labels import Label
from gd_desktop.numerals import TIMES, grouped, short, subscript
from gd_desktop.tongue import constants, fill, tr
from gd_desktop.words import Message

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
            (Factor.ERROR, tr("The error: how far the output is from the label.")),
            (Factor.SLOPE, tr("The sigmoid’s slope: how much the output moves when z does.")),
            (Factor.INPUT, tr("The input that the parameter is multiplied with.")),
        )
    }


def asked_direction(question: DirectionQuestion, parameters: tuple[str, ...]) -> Message:
    """The same, of a neuron with those parameters."""
    title = tr("Which way will {name} go?", name=_letter(question.axis, len(parameters)))
    hint = tr("Choose, or press 1, 2 or 3; Esc shows it.")
    return Message(title, _joined(_weight(question.axis, parameters), hint))


def asked_factor(question: FactorQuestion, parameters: tuple[str, ...], label: str) -> Message:
    """The same; `label` is what the sample's class is called."""
    title = tr(
        "Sample {sample}: the smallest factor of its pull on {name}?",
        sample=grouped(question.sample + 1),
        name=_letter(question.axis, len(parameters)),
    )
    labelled = tr("The sample is labelled {label}.", label=label) if label else ""
    hint = tr("Size counts, not the sign. Press 1, 2 or 3; Esc shows it.")
    return Message(title, _joined(labelled, _weight(question.axis, parameters), hint))


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _weight(axis: int, parameters: tuple[str, ...]) -> str:
    if axis == len(parameters) - 1:
        return ""
    feature = parameters[axis].removeprefix("w[").removesuffix("]")
    name = _letter(axis, len(parameters))
    return tr("{name} is the weight of {feature}.", name=name, feature=feature)


def direction_shown(question: DirectionQuestion, count: int) -> Message:
    """Which way it goes, to one who has given up; of a neuron with so many parameters."""
    return Message(tr("The step:"), _goes(question, count))


def direction_judged(question: DirectionQuestion, judgement: Judgement, count: int) -> Message:
    """What is said to a direction."""
    slope = f"∂C/∂{_letter(question.axis, count)} = {short(question.slope)}"
    is_above = question.slope > 0
    if judgement.is_right:
        goes = _goes(question, count)
        if isinstance(question.optimizer, GradientDescent) and question.slope:
            told = (
                tr("{slope} is above 0: {goes}") if is_above else tr("{slope} is below 0: {goes}")
            )
            goes = fill(told, slope=slope, goes=goes)
        return Message(tr("Right."), goes)
    match judgement.slip:
        case Slip.WRONG_SIGN:
            told = tr("{slope} is below 0, and the step goes against the slope.", slope=slope)
            if is_above:
                told = tr("{slope} is above 0, and the step goes against the slope.", slope=slope)
            return Message(tr("Wrong sign."), told)
        case Slip.FORGOT_MEMORY:
            told = tr(
                "{slope} alone would lead there, but the velocity leads the other way.", slope=slope
            )
            if isinstance(question.optimizer, Adam):
                told = tr(
                    "{slope} alone would lead there, but the mean m̂ of the slopes leads the other "
                    "way.",
                    slope=slope,
                )
            return Message(tr("Forgot the memory."), told)
        case Slip.FORGOT_CURVATURE:
            told = tr("{slope} is divided by a curvature below 0: the step climbs.", slope=slope)
            return Message(tr("Forgot the curvature."), told)
        case Slip.SAME_PLACE:
            return Message(
                tr("It moves."), tr("{slope} is small, perhaps, but not 0.", slope=slope)
            )
    if question.truth is Direction.STAYS:
        return Message(tr("It stays."), tr("{slope}: nothing moves it.", slope=slope))
    return Message(tr("Not that way."), tr("Look at the sign of {slope}.", slope=slope))


def factor_shown(question: FactorQuestion, count: int) -> Message:
    """The smallest, to one who has given up."""
    return Message(
        tr("The smallest:"), fill("{value}.", value=_value(question, question.truth, count))
    )


def factor_judged(question: FactorQuestion, judgement: Judgement, count: int) -> Message:
    """What is said to a factor."""
    answer = judgement.answer
    assert isinstance(answer, Factor)
    if judgement.slip is Slip.CANCELLED:  # it has no value
        pull = f"(ŷ − y) {TIMES} {_factor(question, Factor.INPUT, count)}"
        told = tr("With cross-entropy σ′(z) has cancelled, and the pull is {pull}.", pull=pull)
        return Message(tr("No factor here."), told)
    value = _value(question, answer, count)
    if judgement.is_right:
        others = [
            _value(question, factor, count) for factor in question.values if factor is not answer
        ]
        told = tr("{value}, beside {others}.", value=value, others=_listed(others))
        return Message(tr("Right."), told)
    if judgement.slip is Slip.SIGN_FOR_SIZE:
        told = tr("{value} is far below 0: leave the sign away.", value=value)
        return Message(tr("Sign for size."), told)
    return Message(tr("Not the smallest."), tr("{value}; another is nearer 0.", value=value))


def _listed(values: list[str]) -> str:
    """Two of them, or one where a factor has cancelled."""
    if len(values) == 1:
        return values[0]
    return tr("{first} and {second}", first=values[0], second=values[1])


def _goes(question: DirectionQuestion, count: int) -> str:
    """w₁ goes up, from 0.5 to 0.598."""
    old = question.row.x[question.axis].item()
    new, name = question.ahead[question.axis].item(), _letter(question.axis, count)
    digits = _telling(old, new)
    before, after = short(old, digits), short(new, digits)
    match question.truth:
        case Direction.STAYS:
            return tr("{name} stays at {value}.", name=name, value=short(old, 4))
        case Direction.UP:
            told = tr("{name} goes up, from {before} to {after}.")
        case Direction.DOWN:
            told = tr("{name} goes down, from {before} to {after}.")
        case _:
            assert_never(question.truth)
    return fill(told, name=name, before=before, after=after)


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


constants(__name__)
