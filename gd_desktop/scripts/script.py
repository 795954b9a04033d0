"""The visible run as a program that needs nothing but numpy."""

import textwrap
from collections.abc import Sequence

from gd_desktop.core.curves import Parabola
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.function import Function
from gd_desktop.core.methods import GRID_SEARCH, NEWTON, takes_rate
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.phases import Phase
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import RANDOM, ZEROS, Setup, build_stepper, first_point
from gd_desktop.core.stepping import Stepper
from gd_desktop.scripts import neuron as neurons
from gd_desktop.scripts.draft import INDENT, WIDTH, Draft, Point, Script, When
from gd_desktop.scripts.expression import number
from gd_desktop.scripts.functions import say_function, say_parabola
from gd_desktop.scripts.rules import Rule, arguments, rule_of, say_step, say_update

# Of so many numbers the data is written into the program that is shown.
MOST_INSIDE = 130
# Starts with more numbers are drawn again, in the place of being written down.
_MOST_WRITTEN = 3


def script_of(setup: Setup, recipe: Recipe, data_inside: bool | None = None) -> Script:
    """The program that walks a run's rows, and prints (step, point, cost) of each.

    Of more than NARROW parameters it prints the step and the cost. Of batches the cost is the
    batch's own, as in a Trail. `data_inside`: whether the data's rows are written into the
    program, else it reads the Script's table; None: where they are few.
    """
    stepper = build_stepper(setup)
    problem = stepper.problem
    draft = Draft()
    data = None
    if isinstance(problem, Neuron):
        point = Point("w", "w", len(problem.parameters))
        data = _say_neuron(draft, setup, problem, stepper, data_inside)
    else:
        count = len(problem.parameters)
        point = Point("x", "x", 1) if count == 1 else Point("p", "*p", count)
        _say_head(draft)
        has_slope, has_curvature = setup.method != GRID_SEARCH, setup.method == NEWTON
        if isinstance(problem, Parabola):
            say_parabola(draft, problem, has_slope, has_curvature)
        elif isinstance(problem, Function):
            say_function(draft, problem, point, has_slope, has_curvature)
        else:
            raise TypeError(f"no program for {problem!r}")
    _Walk(draft, setup, recipe, stepper, point).say()
    draft.also(["", "for row in history:", "    print(*row)"])
    return draft.finished(data)


def _say_head(draft: Draft, *imports: str) -> None:
    # Not an error where a run leaves the finite numbers: the rows say inf and nan.
    draft.also([*imports, "import numpy as np", "", 'np.seterr(all="ignore")', ""])


def _say_neuron(
    draft: Draft, setup: Setup, neuron: Neuron, stepper: Stepper, data_inside: bool | None
) -> Dataset | None:
    data = setup.data
    assert data is not None
    is_inside = data_inside
    if is_inside is None:
        is_inside = data.features.size + data.labels.size <= MOST_INSIDE
    _say_head(draft, *([] if is_inside else ["from pathlib import Path", ""]))
    neurons.say_data(draft, setup, data, is_inside)
    neurons.say_neuron(draft, setup, neuron, stepper.batches is not None)
    return None if is_inside else data


class _Walk:
    """The lines from the start to the loop's end."""

    def __init__(
        self, draft: Draft, setup: Setup, recipe: Recipe, stepper: Stepper, point: Point
    ) -> None:
        self._draft, self._setup, self._recipe = draft, setup, recipe
        self._point = point
        self._is_neuron = isinstance(stepper.problem, Neuron)
        self._is_batched = stepper.batches is not None

    def say(self) -> None:
        """All of them."""
        if self._setup.method == GRID_SEARCH:
            self._say_search()
        elif self._setup.method == NEWTON:
            self._say_newton()
        else:
            self._say_rule(rule_of(self._setup.method, self._setup.method_options))

    def _say_search(self) -> None:
        draft, point, options = self._draft, self._point, self._setup.method_options
        low, high, points = (number(options[name]) for name in ("low", "high", "points"))
        if point.size == 1:
            draft.say(f"grid = np.linspace({low}, {high}, {points})")
        else:
            draft.say(f"ticks = np.linspace({low}, {high}, {points})")
            axes = f"*[ticks] * {point.size}"
            draft.say(f'axes = np.meshgrid({axes}, indexing="ij")')
            draft.say("grid = np.stack(axes, axis=-1)")
            draft.say(f"grid = grid.reshape(-1, {point.size})")
        name, cost = point.name, f"cost_of({point.arguments})"
        if not self._is_neuron:
            cost = f"f({point.arguments})"
        draft.say(f"{name} = grid[0]", {Phase.STAND: f"{name} = grid[0]"}, When.FIRST)
        draft.say(f"best, lowest = {name}, np.inf")
        draft.say(f"cost = {cost}", {Phase.COST: f"cost = {cost}"}, When.FIRST)
        draft.say(f"history = [{point.row('0', 'cost')}]")
        draft.say(self._loop)
        better = "np.isfinite(cost) and cost < lowest"
        draft.say(f"if {better}:", {Phase.COMPARE: better}, depth=1)
        draft.say(f"best, lowest = {name}, cost", depth=2)
        text = f"{name} = grid[k] if k < len(grid) else best"
        draft.say(text, {Phase.NEXT: text}, depth=1)
        draft.mark({Phase.STAND: text}, When.LATER)
        draft.say(f"cost = {cost}", {Phase.COST: f"cost = {cost}"}, When.LATER, depth=1)
        self._say_row("cost")

    def _say_newton(self) -> None:
        draft, point = self._draft, self._point
        name = point.name
        if point.size > 1:
            draft.also(_NEWTON_STEP)
        self._say_start([])
        if not self._is_neuron:
            self._say_slope()
        bend = f"{'curvature' if point.size == 1 else 'hessian'}({point.arguments})"
        draft.say(f"h = {bend}", {Phase.CURVATURE: f"h = {bend}"}, depth=1)
        step = "g / h if g else 0" if point.size == 1 else "newton_step(h, g)"
        draft.say(f"step = {step}", {Phase.SCALE: f"step = {step}"}, depth=1)
        text = f"{name} = {name} - step"
        draft.say(text, {Phase.AHEAD: text}, depth=1)
        draft.mark({Phase.STAND: text}, When.LATER)
        self._say_after()

    def _say_rule(self, rule: Rule) -> None:
        draft, point = self._draft, self._point
        is_late = self._is_neuron and Mistake.LATE_BIAS in self._setup.mistakes
        if is_late:
            say_update(draft, rule, point)
        settings = list(rule.settings)
        settings += [f"{name} = {point.zeros}" for name in rule.memory]
        rates = self._rates
        if len(rates) > 1:
            shown = ", ".join(number(rate) for rate, _ in rates)
            counts = ", ".join(str(count) for _, count in rates)
            settings.append("rates = np.repeat(")
            settings += [
                INDENT + line for part in (shown, counts) for line in _filled(f"[{part}],")
            ]
            settings.append(")")
        else:
            settings.insert(0, f"rate = {number(rates[0][0] if rates else self._setup.rate)}")
        self._say_start(settings)
        if len(rates) > 1:
            draft.say("rate = rates[k - 1]", depth=1)
        if not self._is_neuron:
            self._say_slope()
        if is_late:
            self._say_late(rule)
        else:
            say_step(draft, rule, point)
        self._say_after()

    def _say_late(self, rule: Rule) -> None:
        """A step of which b's gradient is of where w has moved."""
        draft, point = self._draft, self._point
        taken = arguments(rule, point)
        others = "".join(", _" for _ in rule.memory)
        draft.say(f"moved{others} = update({taken})", depth=1)
        draft.say("moved[-1] = w[-1]", depth=1)
        again = neurons.called_at(self._is_batched, "k - 1").replace("(w,", "(moved,")
        draft.say(f"late = {again}  # bug: the new w", depth=1)
        draft.say("g[-1] = late[1][-1]", depth=1)
        text = f"{', '.join([point.name, *rule.memory])} = update({taken})"
        draft.say(text, depth=1)
        draft.mark({Phase.STAND: text}, When.LATER)

    def _say_start(self, settings: Sequence[str]) -> None:
        """The start, what the method begins with, and the first row."""
        draft, point = self._draft, self._point
        text = f"{point.name} = {self._start}"
        first, *rest = _filled(text, INDENT)
        draft.say(first, {Phase.STAND: first}, When.FIRST)
        draft.also(rest)
        draft.also(settings)
        if self._is_neuron:
            draft.say(f"cost, g = {neurons.called_at(self._is_batched, '0')}")
            draft.say(f"history = [{point.row('0', 'cost')}]")
        else:
            cost = f"f({point.arguments})"
            text = f"history = [{point.row('0', cost)}]"
            draft.say(text, {Phase.COST: cost}, When.FIRST)
        draft.say(self._loop)

    def _say_slope(self) -> None:
        point = self._point
        name = "slope" if point.size == 1 else "gradient"
        text = f"g = {name}({point.arguments})"
        self._draft.say(text, {Phase.SLOPE: text}, depth=1)

    def _say_after(self) -> None:
        """What is asked of the new point, and its row."""
        if self._is_neuron:
            self._draft.say(f"cost, g = {neurons.called_at(self._is_batched, 'k')}", depth=1)
            self._say_row("cost")
        else:
            self._say_row(f"f({self._point.arguments})")
            self._draft.mark({Phase.COST: f"f({self._point.arguments})"}, When.LATER)

    def _say_row(self, cost: str) -> None:
        self._draft.say(f"history.append({self._point.row('k', cost)})", depth=1)

    @property
    def _loop(self) -> str:
        return f"for k in range(1, {self._recipe.steps} + 1):"

    @property
    def _rates(self) -> list[tuple[float, int]]:
        """Each learning rate, and how many steps it holds for."""
        if not takes_rate(self._setup.method):
            return []
        firsts = [first for first, _ in self._recipe.rates]
        ends = [*firsts[1:], self._recipe.steps + 1]
        pairs = zip(self._recipe.rates, ends, strict=False)
        return [(rate, end - first) for (first, rate), end in pairs]

    @property
    def _start(self) -> str:
        setup, count = self._setup, self._point.size
        if setup.start == ZEROS:
            return f"np.zeros({count})" if count > 1 else "np.float64(0)"
        numbers = [number(value) for value in first_point(setup).tolist()]
        if count == 1:
            text = f"np.float64({numbers[0]})"
        elif len(set(numbers)) == 1:
            text = f"np.full({count}, {float(numbers[0])!r})"
        elif setup.start == RANDOM and count > _MOST_WRITTEN:
            # Python's round, as numpy's multiplies by 100 first.
            draw = f"np.random.default_rng({setup.seed})"
            self._draft.say(f"drawn = {draw}.uniform(-6, 6, {count})")
            return "np.array([round(float(v), 2) for v in drawn])"
        else:
            return self._array(numbers)
        return text

    def _array(self, numbers: list[str]) -> str:
        floats = [repr(float(text)) for text in numbers]
        return f"np.array([{', '.join(floats)}])"


def _filled(text: str, indent: str = "") -> list[str]:
    """A list of numbers, broken after commas where it is longer than a line."""
    if len(text) <= WIDTH:
        return [text]
    # Of an indent's width less, for those that stand in brackets.
    width = WIDTH - len(INDENT)
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


_NEWTON_STEP = [
    "def newton_step(h, g):",
    "    if not g.any():",
    "        return g",
    "    try:",
    "        p = np.linalg.solve(h, g)",
    "    except np.linalg.LinAlgError:  # h is singular",
    "        p = np.full(len(g), np.nan)",
    "    return np.where(np.isfinite(h).all(), p, np.nan)",
    "",
]
