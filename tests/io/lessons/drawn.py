"""Lessons drawn by Hypothesis: all that can be written into a file."""

from dataclasses import fields, replace
from typing import Any, get_args

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gd_desktop.core.conditions import Condition
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.figures import Figure, changed
from gd_desktop.core.methods import NEEDING_ALL, OPTIONS
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.core.terrains import TERRAINS
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.gallery import gallery
from gd_desktop.io.lessons.lesson import (
    CONTROLS,
    Beside,
    ChoicePrompt,
    Known,
    Lesson,
    NumberPrompt,
    Page,
    Prompt,
    ReachPrompt,
    Scene,
    Study,
    View,
)
from gd_desktop.io.lessons.states import MOST_WALKED
from gd_desktop.io.settings import WINDOW_SETUP

usual = st.floats(-1e9, 1e9).map(lambda v: round(v, 4))
numbers = usual | st.floats(allow_nan=False, allow_infinity=False)
rates = st.sampled_from([0.1, 1.0, 1e-9, 2.5, 1e300]) | st.floats(1e-6, 1e6)
_signs = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="{")
lines = st.text(_signs, min_size=1, max_size=20).map(lambda text: f"a{text}")
texts = st.lists(
    lines | st.sampled_from(["'''", '"""', "\\eta", "'", '"', "\n", "", "[page]", "# x = 1", "\t"]),
    max_size=5,
).map("\n".join)
said = texts.map(lambda text: f"x{text}")
names = st.from_regex(r"\A[a-z_][a-z0-9_]{0,8}\Z")


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    if draw(st.booleans()):
        name = draw(st.sampled_from(["penguins", "xor", "clusters"]))
        whole = load_builtin(name)
        count = draw(st.integers(1, len(whole.names)))
        return load_builtin(name, whole.names[:count], draw(st.sampled_from(whole.classes)))
    count, d = draw(st.integers(1, 6)), draw(st.sampled_from([1, 2, 4]))
    features = draw(hnp.arrays(np.float64, (count, d), elements=usual))
    labels = draw(hnp.arrays(np.float64, count, elements=st.sampled_from([0.0, 1.0])))
    columns = tuple(draw(st.lists(lines, min_size=d, max_size=d, unique=True)))
    classes = (draw(lines), draw(lines))
    image = draw(st.sampled_from([None, (1, d)]))
    return Dataset(draw(lines), columns, features, labels, classes, draw(lines), image, is_own=True)


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    model = draw(st.sampled_from(["parabola", "function", "terrain", "neuron"]))
    given: dict[str, Any] = {"model": model, "start": "zeros"}
    match model:
        case "parabola":
            given["coefficients"] = (draw(st.integers(1, 9)), draw(usual), draw(usual))
        case "function":
            given["function"] = draw(st.sampled_from([entry.text for entry in gallery()]))
        case "terrain":
            given["terrain"] = draw(st.sampled_from(TERRAINS))
        case _:
            given |= {"data": draw(datasets()), "held_out": draw(st.sampled_from([0.0, 0.2]))}
            given |= {"scale": draw(st.sampled_from(["none", "standard"]))}
            given |= {"cost": draw(st.sampled_from(["quadratic", "cross-entropy"]))}
    method = draw(st.sampled_from([name for name in OPTIONS if name != "grid-search"]))
    if model == "neuron" and method not in NEEDING_ALL:
        given["batch"] = draw(st.sampled_from(["all", 1, 3]))
        given["mistakes"] = draw(st.sampled_from([(), tuple(map(str, Mistake))[:2]]))
    setup = Setup(**given, method=method)
    dimension = len(build_problem(setup).parameters)
    point = st.lists(numbers, min_size=dimension, max_size=dimension).map(tuple)
    return replace(
        setup,
        options=tuple((o.name, draw(st.sampled_from([0.25, 0.5, 1e-3]))) for o in OPTIONS[method]),
        rate=draw(rates),
        start=draw(st.sampled_from(["random", "zeros"]) | point),
        seed=draw(st.integers(0, 2**40)),
        steps=draw(st.integers(0, 10_000_000)),
        tolerance=draw(st.sampled_from([0.0, 1e-6, 0.5])),
    )


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    setup = draw(setups())
    looks: dict[str, Any] = {
        field.name: draw(st.booleans())
        for field in fields(View)
        if field.name in ("fog", "predict", "sub_frames", "race")
    }
    if setup.model == "neuron":
        assert setup.data is not None
        looks |= {"study": draw(st.sampled_from(get_args(Study)))}
        looks |= {"sample": draw(st.integers(1, len(setup.data)))}
    else:
        is_plane = len(build_problem(setup).parameters) == 2
        without = "cobweb" if is_plane else "surface"
        looks["beside"] = draw(st.sampled_from([b for b in get_args(Beside) if b != without]))
    looks["walked"] = draw(st.integers(0, min(setup.steps, 1000)))
    looks["log_cost"] = draw(st.sampled_from([None, True, False]))
    changes = st.fixed_dictionaries(
        {}, optional={"rate": rates, "seed": st.integers(0, 9), "start": st.just("random")}
    )
    others = [changed(setup, own.items()) for own in draw(st.lists(changes, max_size=3))]
    plain = changed(setup, [("method", "momentum"), ("momentum", 0.125)])
    return Scene(setup, View(**looks), (*others, *draw(st.sampled_from([(), (plain,)]))))


conditions = st.one_of(
    st.builds(
        Condition,
        st.sampled_from(["cost", "step", "norm", "x", "w1", "slope"]),
        st.sampled_from(["<", "<=", "=", "!=", ">=", ">"]),
        numbers,
    ),
    st.just(Condition("outcome", "=", "converged")),
    st.just(Condition("model", "!=", "neuron")),
)
figures = st.one_of(
    st.builds(Figure, st.sampled_from(["cost", "step", "outcome", "curvature"])),
    st.builds(Figure, st.just("cost"), st.integers(0, MOST_WALKED)),
    st.builds(
        Figure,
        st.just("step"),
        st.none(),
        st.just(Condition("cost", "<", 0.5)) | st.just(Condition("outcome", "=", "diverged")),
        st.sampled_from([(), (("rate", 0.5),), (("method", "adam"), ("beta1", 0.5))]),
    ),
)


@st.composite
def prompts(draw: st.DrawFn, named: list[str]) -> Prompt:
    answers = numbers | st.sampled_from(["cost", *named])
    hint, right = draw(texts), draw(texts)
    match draw(st.sampled_from(["number", "choice", "reach"])):
        case "number":
            known = st.builds(Known, answers, said)
            return NumberPrompt(
                draw(said),
                draw(answers),
                draw(st.none() | st.floats(0, 10)),
                draw(st.just("") | lines),
                hint,
                right,
                tuple(draw(st.lists(known, max_size=2))),
            )
        case "choice":
            options = draw(st.lists(said, min_size=2, max_size=6))
            says = draw(st.just([]) | st.lists(texts, min_size=len(options), max_size=len(options)))
            answer = draw(st.integers(1, len(options)))
            return ChoicePrompt(draw(said), tuple(options), answer, tuple(says), hint, right)
        case _:
            reach = draw(st.lists(conditions, min_size=1, max_size=3))
            return ReachPrompt(draw(said), tuple(reach), hint, right)


@st.composite
def pages(draw: st.DrawFn, before: Scene) -> Page:
    has_own = draw(st.booleans())
    scene = draw(scenes()) if has_own else before
    computed = draw(st.dictionaries(names, figures, max_size=3))
    if scene.setup.method in NEEDING_ALL:
        # Another method's settings, and batches, do not go with it.
        computed = {name: replace(figure, changes=()) for name, figure in computed.items()}
    named = [name for name, figure in computed.items() if figure.quantity != "outcome"]
    return Page(
        draw(lines),
        draw(texts),
        scene,
        has_own,
        draw(st.none() | st.frozensets(st.sampled_from(sorted(CONTROLS)))),
        computed,
        tuple(draw(st.lists(prompts(named), max_size=3))),
        tuple(draw(st.lists(lines, max_size=2))),
    )


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    scene = Scene(WINDOW_SETUP)
    drawn = []
    for _ in range(draw(st.integers(1, 3))):
        drawn.append(draw(pages(scene)))
        scene = drawn[-1].scene
    return Lesson(draw(lines), tuple(drawn), draw(st.just("") | lines), draw(st.sampled_from("ed")))
