"""Update rules as lines of a program, in the standard form."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gd_desktop.core.phases import Phase
from gd_desktop.scripts.draft import Draft, Point, When
from gd_desktop.scripts.expression import number

Options = Mapping[str, float]


class Line(NamedTuple):
    """A line, and the phases that parts of it are about."""

    text: str
    phases: Mapping[Phase, str] = {}


class Rule(NamedTuple):
    """How a method makes a step from the gradient g.

    settings  lines before the loop
    memory    the names of what it remembers
    lines     of the loop, up to what is subtracted from the point
    change    what that is
    counts    whether the step's number k is in it
    """

    settings: list[str]
    memory: list[str]
    lines: list[Line]
    change: str
    counts: bool = False


def rule_of(method: str, options: Options) -> Rule:
    """The rule of a method that goes by the gradient alone."""
    return _RULES[method](options)


def say_step(draft: Draft, rule: Rule, point: Point) -> None:
    """The loop's lines of a rule, that change the point."""
    for line in rule.lines:
        draft.say(line.text, line.phases, depth=1)
    say_move(draft, point, rule.change)


def say_move(draft: Draft, point: Point, change: str, depth: int = 1) -> None:
    """The line that subtracts the change from the point."""
    name = point.name
    text = f"{name} = {name} - {change}"
    draft.say(text, {Phase.SCALE: change, Phase.AHEAD: text}, depth=depth)
    # Of the row that the step has led to; where a run begins, its start stands elsewhere.
    draft.mark({Phase.STAND: text}, When.LATER)


def say_update(draft: Draft, rule: Rule, point: Point) -> None:
    """The rule as a function, for code that needs two tries at a step."""
    name = point.name
    draft.say(f"def update({arguments(rule, point)}):")
    for line in rule.lines:
        draft.say(line.text, line.phases, depth=1)
    moved = f"{name} - {rule.change}"
    result = ", ".join([moved, *rule.memory])
    draft.say(f"return {result}", {Phase.SCALE: rule.change, Phase.AHEAD: moved}, depth=1)
    draft.say()


def arguments(rule: Rule, point: Point) -> str:
    """What the update function takes."""
    return ", ".join([point.name, "g", *rule.memory, *(["k"] if rule.counts else [])])


def _descent(options: Options) -> Rule:
    return Rule([], [], [], "rate * g")


def _momentum(options: Options) -> Rule:
    return Rule([f"beta = {number(options['momentum'])}"], ["v"], [_VELOCITY], "rate * v")


def _nesterov(options: Options) -> Rule:
    settings = [f"beta = {number(options['momentum'])}"]
    return Rule(settings, ["v"], [_VELOCITY], "rate * (g + beta * v)")


def _adagrad(options: Options) -> Rule:
    settings = [f"eps = {number(options['epsilon'])}"]
    return Rule(settings, ["s"], [_remembered("s = s + g**2")], _SCALED)


def _rmsprop(options: Options) -> Rule:
    settings = [f"decay, eps = {number(options['decay'])}, {number(options['epsilon'])}"]
    line = _remembered("s = decay * s + (1 - decay) * g**2")
    return Rule(settings, ["s"], [line], _SCALED)


def _adam(options: Options) -> Rule:
    names = ("beta1", "beta2", "epsilon")
    values = ", ".join(number(options[name]) for name in names)
    settings = [f"beta1, beta2, eps = {values}"]
    lines = [
        Line("m = beta1 * m + (1 - beta1) * g"),
        _remembered("s = beta2 * s + (1 - beta2) * g**2"),
        Line("m_hat = m / (1 - beta1**k)"),
        Line("s_hat = s / (1 - beta2**k)"),
    ]
    change = "rate * m_hat / (np.sqrt(s_hat) + eps)"
    return Rule(settings, ["m", "s"], lines, change, counts=True)


def _remembered(text: str) -> Line:
    return Line(text, {Phase.MEMORY: text})


_VELOCITY = _remembered("v = beta * v + g")
_SCALED = "rate * g / (np.sqrt(s) + eps)"
_RULES: dict[str, Callable[[Options], Rule]] = {
    "gradient-descent": _descent,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "adagrad": _adagrad,
    "rmsprop": _rmsprop,
    "adam": _adam,
}
