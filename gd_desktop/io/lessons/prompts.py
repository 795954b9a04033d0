"""The figures and prompts of a lesson's page, as they are read."""

import re
from collections.abc import Mapping

from gd_desktop.core.figures import (
    Condition,
    Figure,
    Unknown,
    has,
    parse_condition,
    words_of,
)
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import build_problem
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    NumberPrompt,
    Prompt,
    ReachPrompt,
    Scene,
)
from gd_desktop.io.lessons.refusal import Kind, LessonFault
from gd_desktop.io.lessons.states import FIELDS, MOST_WALKED, apply, read_changes
from gd_desktop.io.lessons.table import Table, placeholders

MOST_FIGURES = 50
MOST_PROMPTS = 20
MOST_KNOWN = 20
MOST_OPTIONS = 6
MOST_CONDITIONS = 10

_NAME = re.compile(r"[a-z_]\w*", re.ASCII)
_COMMON = ("kind", "ask", "hint", "right")
_KEYS = {
    "number": (*_COMMON, "answer", "tolerance", "unit", "known"),
    "choice": (*_COMMON, "options", "answer", "says"),
    "reach": (*_COMMON, "reach"),
}


class Names:
    """What a page's texts and answers can name: its figures, and the quantities of its run."""

    def __init__(self, figures: Mapping[str, Figure], problem: Problem) -> None:
        self._figures = figures
        self._problem = problem
        self._known: dict[str, bool] = {}  # a text can name the same one very often

    def knows(self, name: str) -> bool:
        """Whether there is such a figure or quantity."""
        if name not in self._known:
            self._known[name] = name in self._figures or _is_there(name, self._problem)
        return self._known[name]

    def is_word(self, name: str) -> bool:
        """Whether what it names is a word."""
        figure = self._figures.get(name)
        return words_of(name if figure is None else figure.quantity) is not None

    def check(self, table: Table, text: str, *key: str | int) -> str:
        """The text that stands at a key, if all that it names in braces is known."""
        for name in placeholders(table, text, *key):
            if not self.knows(name):
                table.refuse(LessonFault.PLACEHOLDER, *key, value=name)
        return text


def read_figures(page: Table, scene: Scene) -> dict[str, Figure]:
    """The numbers that a page computes, by name."""
    table = page.table("figures")
    if table is None:
        return {}
    if len(table.values) > MOST_FIGURES:
        page.refuse(LessonFault.TOO_MANY, "figures", value=len(table.values), expected=MOST_FIGURES)
    return {name: _figure(table, name, scene) for name in table.values}


def _figure(table: Table, name: str, scene: Scene) -> Figure:
    if not _NAME.fullmatch(name):
        table.refuse(LessonFault.FIGURE_NAME, name, value=name)
    given = table.values[name]
    if isinstance(given, str):
        _check_quantity(table, given, build_problem(scene.setup), name)
        return Figure(given)
    if not isinstance(given, dict):
        table.refuse(LessonFault.KIND, name, value=given, expected=Kind.FIGURE)
    inner = Table(given, (*table.path, name), table.lines)
    inner.only(("quantity", "step", "until", "with"))
    step = inner.whole("step", 0, MOST_WALKED) if inner.has("step") else None
    until = None
    if inner.has("until"):
        if step is not None:
            inner.refuse(LessonFault.STEP_AND_UNTIL, "until")
        until = _condition(inner, inner.text("until"), "until")
    other = inner.table("with", Kind.SETTINGS)
    changes = read_changes(other, (*FIELDS, *OPTION_NAMES)) if other is not None else ()
    setup = apply(other, scene.setup, changes) if other is not None else scene.setup
    problem = build_problem(setup)
    quantity = inner.text("quantity")
    _check_quantity(inner, quantity, problem, "quantity")
    if until is not None:
        _check_quantity(inner, until.quantity, problem, "until")
    return Figure(quantity, step, until, changes)


def _check_quantity(table: Table, name: str, problem: Problem, *key: str) -> None:
    if not _is_there(name, problem):
        table.refuse(LessonFault.QUANTITY, *key, value=name, expected=problem.parameters)


def _is_there(name: str, problem: Problem) -> bool:
    try:
        return has(name, problem)
    except Unknown:
        return False


def _condition(table: Table, text: str, *key: str | int) -> Condition:
    """A condition that compares like with like."""
    try:
        condition = parse_condition(text)
    except Unknown as no:
        table.refuse(LessonFault.QUANTITY, *key, value=no.name, expected=())
    except ValueError:
        table.refuse(LessonFault.CONDITION, *key, value=text)
    quantity, value = condition.quantity, condition.value
    words = words_of(quantity)
    if words is None:
        if isinstance(value, str) and (quantity, value) != ("batch", "all"):
            table.refuse(LessonFault.NOT_A_NUMBER, *key, value=value, expected=quantity)
        return condition
    if condition.operator not in ("=", "!="):
        table.refuse(LessonFault.NOT_A_WORD, *key, value=value, expected=(quantity, words))
    if words and value not in words:
        table.refuse(LessonFault.NOT_A_WORD, *key, value=value, expected=(quantity, words))
    return condition


def read_prompts(page: Table, names: Names) -> tuple[Prompt, ...]:
    """What a page asks, in order."""
    return tuple(_prompt(prompt, names) for prompt in page.tables("prompt", MOST_PROMPTS))


def _prompt(prompt: Table, names: Names) -> Prompt:
    kind = prompt.one_of("kind", tuple(_KEYS))
    prompt.only(_KEYS[kind])
    ask = names.check(prompt, prompt.text("ask", is_empty=False), "ask")
    hint = names.check(prompt, prompt.text("hint", ""), "hint")
    right = names.check(prompt, prompt.text("right", ""), "right")
    match kind:
        case "number":
            return NumberPrompt(
                ask,
                _answer(prompt, names),
                prompt.number("tolerance", 0.0) if prompt.has("tolerance") else None,
                prompt.line("unit", ""),
                hint,
                right,
                tuple(_known(known, names) for known in prompt.tables("known", MOST_KNOWN)),
            )
        case "choice":
            options = prompt.texts("options", least=2, most=MOST_OPTIONS)
            answer = prompt.whole("answer", 1, len(options))
            says = prompt.texts("says", (), most=MOST_OPTIONS, is_empty=True)
            if says and len(says) != len(options):
                prompt.refuse(LessonFault.SAYS, "says", value=len(says), expected=len(options))
            for key, texts in (("options", options), ("says", says)):
                for i, text in enumerate(texts):
                    names.check(prompt, text, key, i)
            return ChoicePrompt(ask, options, answer, says, hint, right)
        case _:
            reach = prompt.texts("reach", least=1, most=MOST_CONDITIONS)
            conditions = (_condition(prompt, text, "reach", i) for i, text in enumerate(reach))
            return ReachPrompt(ask, tuple(conditions), hint, right)


def _known(known: Table, names: Names) -> Known:
    known.only(("answer", "says"))
    says = names.check(known, known.text("says", is_empty=False), "says")
    return Known(_answer(known, names), says)


def _answer(table: Table, names: Names) -> float | str:
    """A number, or the name of a figure or of a quantity that is a number."""
    if not table.has("answer"):
        table.refuse(LessonFault.MISSING, "answer")
    given = table.values["answer"]
    if not isinstance(given, str):
        if isinstance(given, bool) or not isinstance(given, int | float):
            table.refuse(LessonFault.KIND, "answer", value=given, expected=Kind.NUMBER_OR_NAME)
        return table.number("answer")
    if not names.knows(given):
        table.refuse(LessonFault.ANSWER, "answer", value=given)
    if names.is_word(given):
        table.refuse(LessonFault.WORD_AS_ANSWER, "answer", value=given)
    return given
