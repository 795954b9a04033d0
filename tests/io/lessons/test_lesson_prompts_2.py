"""What lessons 6 to 10 ask: that the right answers are right, and that each task can be done."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.app.answers import Mark, check_choice, check_number
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER
from gd_desktop.core.figures import Standing, Value
from gd_desktop.core.mistakes import check_gradient
from gd_desktop.core.neuron import Terms
from gd_desktop.core.setup import Setup, build_problem, first_point
from gd_desktop.io.lessons.lesson import CONTROLS, ChoicePrompt, NumberPrompt, Page, ReachPrompt
from gd_desktop.io.lessons.pieces import Number, split

from .bare_walks import crossing, sigmoid, slopes
from .test_lesson_claims_2 import costs, opened, setup_of
from .test_lesson_numbers_2 import BALL, BATCH, BUGS, CHAIN, FLAT, LESSONS, PAGES, page_at

Task = tuple[str, int, int]  # the lesson, the page and the prompt, both from 1
TASKS = [
    (name, number, i + 1)
    for name, number in PAGES
    for i in range(len(page_at((name, number)).prompts))
]


def tasks(kind: type) -> pytest.MarkDecorator:
    """Every prompt of a kind."""
    found = [(*task, prompt) for task in TASKS if isinstance(prompt := prompt_at(task), kind)]
    ids = [f"{name}:{page}:{number}" for name, page, number, _ in found]
    return pytest.mark.parametrize("task", [task[:3] for task in found], ids=ids)


def prompt_at(task: Task) -> object:
    return page_at(task[:2]).prompts[task[2] - 1]


def look(page: Page) -> Callable[[str], Value]:
    """A figure's number."""
    return lambda name: page.figures[name].compute(page.scene.setup, page.scene.view.sample - 1)


# --- numbers

# Answers that are no figures, and for all the known wrong ones, as the text derives them.
ANSWERS: dict[Task, float] = {
    (CHAIN, 2, 1): 0.9 * (1 - 0.9),
    (CHAIN, 3, 1): 0.1 * -3,
    (BALL, 1, 1): 0.5 / 5,
    (BALL, 4, 1): 2 * (1 + 0.9) / 2,
}
KNOWN: dict[Task, list[float | str]] = {
    (CHAIN, 2, 1): [0.9, 1 - 0.9, 0.9 * 0.9],
    (CHAIN, 3, 1): [0.1, 0.1 * 3, 0.1 / -3, 0.1 - 3],
    (CHAIN, 5, 1): [1 + 0.5705, "w_late", 0.5705, -0.5705],
    (CHAIN, 7, 1): ["no_slope", "no_input", 0.1875, 2 * -0.1875, -1 - 0.5 - 0.5 - 1],
    (FLAT, 2, 2): [400],
    (FLAT, 4, 1): ["stuck", 5 + 0.5, 0.5, 5 - 1],
    (FLAT, 7, 1): [0.5, 0, 1, 100 / 4],
    (BATCH, 1, 1): [120 / 16, 120 // 16, "n", 16, 1],
    (BATCH, 4, 1): [-0.25 - 0.125, 0.1875, -0.125],
    (BATCH, 5, 1): [64 / 16, "walked", 64 * 8],
    (BATCH, 7, 1): [1, 60],
    (BALL, 1, 1): [5 / 2.5, -0.5 / 5, 5 / 0.5, 0.5],
    (BALL, 2, 1): [0.1, 0.1 * 2, 0.1 * 0.9, 1 + 0.9, -0.1 * 1.9],
    (BALL, 4, 1): ["plain_limit", 2 * 1.9, 2 / ((1 - 0.9) * 2), 1.9 / 2],
    (BALL, 5, 1): ["near_plain", 1 - 0.4, 1 + 1, 0.4],
    (BALL, 5, 2): ["far_plain", 80 + 0.4],
    (BALL, 6, 1): ["first", 1 / 4, 1 / math.sqrt(3), -1 / 2],
    (BUGS, 1, 1): [0.098, 2 * -0.098, -0.098 * 0.02, -0.098 * 0.02**2],
    (BUGS, 4, 1): [0.892589 / 0.598147, 1 / 4],
}


@tasks(NumberPrompt)
def test_the_answer_is_right_and_the_known_ones_are_wrong_each_in_its_own_way(task: Task) -> None:
    prompt, page = prompt_at(task), page_at(task[:2])
    assert isinstance(prompt, NumberPrompt)
    wanted = look(page)(prompt.answer) if isinstance(prompt.answer, str) else prompt.answer
    assert isinstance(wanted, float | int)
    if not isinstance(prompt.answer, str):
        assert wanted == pytest.approx(ANSWERS[task], rel=1e-9)
    assert check_number(prompt, wanted, look(page)) == (Mark.RIGHT, prompt.right)
    # As a person types it who has worked it out to three digits.
    assert check_number(prompt, float(f"{wanted:.3g}"), look(page))[0] is Mark.RIGHT
    for known, expected in zip(prompt.known, KNOWN[task], strict=True):
        if isinstance(known.answer, str):
            assert known.answer == expected
            number = look(page)(known.answer)
        else:
            number = known.answer
            assert number == pytest.approx(expected, abs=max(prompt.tolerance or 0, 1e-9))
        assert isinstance(number, float | int)
        assert check_number(prompt, number, look(page)) == (Mark.WRONG, known.says)
    assert prompt.hint
    assert prompt.right


# --- choices


def _pulls() -> list[Terms]:
    setup = setup_of((CHAIN, 4))
    problem = build_problem(setup)
    return [problem.terms(first_point(setup), row) for row in range(4)]  # type: ignore[attr-defined]


def _hardest() -> int:
    """Of the four, and what is said of the others."""
    pulls = _pulls()
    sizes = [abs(terms.pull[0]) for terms in pulls]
    errors, bends = [abs(t.error) for t in pulls], [t.slope for t in pulls]
    assert max(errors) == errors[1]
    assert max(bends) == bends[1]
    assert errors[0] < errors[2] < 1.1 * errors[0]
    assert errors[3] < errors[0]
    assert bends[3] < bends[0]
    return sizes.index(max(sizes)) + 1


def _way_of_w() -> int:
    """1: down, 2: up, 3: nowhere."""
    descent = opened((CHAIN, 1))
    x = descent.next_x()
    assert x is not None
    return 2 if x[0] > descent.row().x[0] else 1 if x[0] < descent.row().x[0] else 3


def _moved_by_no_input() -> int:
    """1: both, 2: b alone, 3: neither; of one sample with x = 0 that is quite wrong."""
    w, b = slopes([((0.0, 1.0), 1.0)], [0.5, -2.0])
    return 3 if not b else 2 if not w else 1


def _climb_suspect() -> int:
    """2: even a small rate climbs, and the right code tells all four apart."""
    climbs = (np.diff(costs(setup_of((CHAIN, 6), rate=1e-4), 50)) > 0).all()
    right = Descent(setup_of((CHAIN, 6), mistakes=()))
    right.forward(200)
    score = right.score()
    assert score is not None
    assert score.accuracy == 1
    return 2 if climbs else 1


def _smallest_factor() -> int:
    """1: the error, 2: the slope, 3: the input."""
    descent = opened((FLAT, 2))
    terms = descent.problem.terms(descent.row().x, 0)  # type: ignore[attr-defined]
    factors = [abs(terms.error), terms.slope, abs(terms.inputs[0])]
    return factors.index(min(factors)) + 1


def _first_step_size() -> int:
    descent = opened((FLAT, 1))
    x = descent.next_x()
    assert x is not None
    return 2 if abs(x[0] - 5) < 1e-5 else 1


def _longest() -> int:
    """Which of the guesses is nearest to the third neuron's steps."""
    found = look(page_at((FLAT, 3)))("far")
    assert isinstance(found, float)
    return 3 if found > 70_000 else 2 if found > 3_000 else 1


def _flat_in_cross_entropy() -> int:
    """1: wherever it is sure, 2: where it is right. ∂C/∂z is ŷ − y."""
    sure_and_wrong = abs(sigmoid(10) - 0)
    sure_and_right = abs(sigmoid(-10) - 0)
    return 2 if sure_and_right < 1e-4 < sure_and_wrong else 1


def _stall_signs() -> int:
    """2: large errors with slopes near 0 are what a stalled run shows."""
    descent = opened((FLAT, 2))
    terms = descent.problem.terms(descent.row().x, 0)  # type: ignore[attr-defined]
    return 2 if abs(terms.error) > 0.9 and terms.slope < 1e-3 else 1


def _noise() -> int:
    """3: the same leap is there where the neuron hardly moves."""
    find = look(page_at((BATCH, 3)))
    names = ("quiet", "loud", "gentle7", "gentle8")
    quiet, loud, still_quiet, still_loud = (float(find(name)) for name in names)
    assert 3.5 < loud / quiet < 4.5
    return 3 if still_loud > 4 * still_quiet else 2


def _constant_noise() -> int:
    """1: at the minimum each sample's slope is far from 0, their mean is not."""
    setup = setup_of((BATCH, 6), batch="all", rate=5.0, tolerance=1e-6)
    descent = Descent(setup)
    descent.forward(3000, OVER)
    problem, x = build_problem(setup), descent.row().x
    alone = [
        np.linalg.norm(problem.evaluate(x, np.array([row]))[1])  # type: ignore[call-arg]
        for row in range(120)
    ]
    return 1 if np.mean(alone) > 0.1 > 1e-5 > descent.row().norm else 2


def _first_across() -> int:
    walks = [("plain", 0.0), ("momentum", 0.5), ("momentum", 0.9), ("nesterov", 0.9)]
    steps = [crossing(0.1, *walk) for walk in walks]
    assert steps == sorted(steps, reverse=True)
    lanes = page_at((BALL, 3)).scene.lanes
    assert [lane.method for lane in lanes] == [
        *("gradient-descent", "momentum", "momentum", "nesterov")
    ]
    return steps.index(min(steps)) + 1


def _only_undetected() -> int:
    """Of the bugs in the options, the one that the check does not find."""
    setup = setup_of((BUGS, 7))
    bugs = ("sign", "no-input", "late-bias", "no-slope")
    agrees = [
        check_gradient(build_problem(replace(setup, mistakes=(bug,))), first_point(setup)).agrees
        for bug in bugs
    ]
    assert agrees.count(True) == 1
    return agrees.index(True) + 1


def _bug_line(page: int, line: int, bug: str) -> Callable[[], int]:
    """The line, if the page's code has that bug and no other."""

    def find() -> int:
        assert setup_of((BUGS, page)).mistakes == (bug,)
        return line

    return find


def _line_of_too_many() -> int:
    """1, where the terms are chosen: the last sample counts twice, and no line has a bug."""
    setup = setup_of((BUGS, 5))
    assert setup.data is not None
    assert not setup.mistakes
    assert setup.data.features[0] == setup.data.features[-1]
    return 1 if len(setup.data) == 4 + 1 else 3


TRUTH: dict[Task, Callable[[], int]] = {
    (CHAIN, 1, 1): _way_of_w,
    (CHAIN, 3, 2): _moved_by_no_input,
    (CHAIN, 4, 1): _hardest,
    (CHAIN, 6, 1): _climb_suspect,
    (FLAT, 1, 1): _first_step_size,
    (FLAT, 2, 1): _smallest_factor,
    (FLAT, 3, 1): _longest,
    (FLAT, 5, 1): _flat_in_cross_entropy,
    (FLAT, 7, 2): _stall_signs,
    (BATCH, 3, 1): _noise,
    (BATCH, 6, 2): _constant_noise,
    (BALL, 3, 1): _first_across,
    (BUGS, 2, 1): _bug_line(2, 2, "sign"),
    (BUGS, 3, 1): _bug_line(3, 4, "no-input"),
    (BUGS, 4, 2): _bug_line(4, 2, "sum"),
    (BUGS, 5, 1): _line_of_too_many,
    (BUGS, 6, 1): _bug_line(6, 3, "late-bias"),
    (BUGS, 7, 1): _bug_line(7, 3, "no-slope"),
    (BUGS, 7, 2): _only_undetected,
}


@tasks(ChoicePrompt)
def test_the_option_is_the_true_one_and_each_other_has_its_own_sentence(task: Task) -> None:
    prompt = prompt_at(task)
    assert isinstance(prompt, ChoicePrompt)
    assert prompt.answer == TRUTH[task]()
    said = {check_choice(prompt, i + 1) for i in range(len(prompt.options))}
    assert len(said) == len(prompt.options)
    assert all(says for _, says in said)


# --- states to reach

# What a person changes first, and how many steps are taken then; of a page opened, from its row.
REACHED: dict[Task, tuple[dict[str, object], int]] = {
    (CHAIN, 1, 2): ({}, 1),
    (CHAIN, 2, 2): ({"start": (1.5, -3.0)}, 0),
    (CHAIN, 5, 2): ({"mistakes": ()}, 200),
    (CHAIN, 6, 2): ({"mistakes": ()}, 200),
    (FLAT, 1, 2): ({}, 10),
    (FLAT, 4, 2): ({}, 51),
    (FLAT, 6, 1): ({"cost": "cross-entropy"}, 60),
    (BATCH, 2, 1): ({}, 8),
    (BATCH, 6, 1): ({"rate": 0.1}, 111),
    (BALL, 1, 2): ({}, 5),
    (BALL, 4, 2): ({"rate": 1.5}, 1000),
    (BALL, 7, 1): ({"method": "rmsprop", "rate": 0.3}, 8),
}


@tasks(ReachPrompt)
def test_the_state_can_be_reached_and_is_not_there_already(task: Task) -> None:
    prompt, page = prompt_at(task), page_at(task[:2])
    assert isinstance(prompt, ReachPrompt)
    sample = page.scene.view.sample - 1
    descent = opened(task[:2])
    assert not all(c.holds(Standing.of(descent, sample)) for c in prompt.reach)
    changes, steps = REACHED[task]
    allowed = {field for name in page.allowed or CONTROLS for field in CONTROLS[name]}
    assert changes.keys() <= allowed
    assert not steps or "step" in (page.allowed or CONTROLS)
    setup: Setup = replace(descent.setup, **changes)  # type: ignore[arg-type]
    if setup.continues(descent.setup):
        descent.amend(setup)
    else:
        descent = Descent(setup)
    if steps:
        descent.forward(steps, OVER)
    assert all(c.holds(Standing.of(descent, sample)) for c in prompt.reach)
    assert descent.cursor <= setup.steps


# --- every page


@pytest.mark.parametrize("place", PAGES, ids="{0[0]}:{0[1]}".format)
def test_each_page_asks_something_and_uses_its_figures(place: tuple[str, int]) -> None:
    page = page_at(place)
    assert page.prompts
    texts = [page.text]
    answers: set[object] = set()
    for prompt in page.prompts:
        texts += [prompt.ask, prompt.hint, prompt.right]
        if isinstance(prompt, ChoicePrompt):
            texts += [*prompt.options, *prompt.says]
        if isinstance(prompt, NumberPrompt):
            texts += [known.says for known in prompt.known]
            answers |= {prompt.answer, *(known.answer for known in prompt.known)}
    used = {piece.name for text in texts for piece in split(text) if isinstance(piece, Number)}
    assert page.figures.keys() <= used | answers
    assert 50 <= len(page.text.split()) <= 125


def test_each_lesson_has_five_to_seven_pages_and_leads_on() -> None:
    assert all(5 <= len(lesson.pages) <= 7 for lesson in LESSONS.values())
    ends = [lesson.pages[-1].text for lesson in LESSONS.values()]
    assert all(f"lesson {number}" in end for number, end in zip((7, 8, 9, 10), ends, strict=False))
    assert "New lesson" in ends[-1]
    assert all("After this lesson you can" in le.pages[0].text for le in LESSONS.values())
