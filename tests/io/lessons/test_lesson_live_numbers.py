"""Which texts of the built-in lessons show numbers of the run as it stands.

Such a number changes as soon as a person walks on, so each of these sentences has to be true of
any state that the page allows. What a text says of one state is a figure of the page.
"""

from collections.abc import Iterator

from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, Page
from gd_desktop.io.lessons.pieces import Number, split
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson

# The lesson, the page and the prompt, both from 1; prompt 0 is the page's text.
LIVE = {
    ("01-cost", 6, 0): {"cost"},
    ("01-cost", 6, 1): {"cost"},
    ("03-fog", 2, 2): {"x"},
    ("03-fog", 4, 0): {"x", "slope"},
    ("03-fog", 7, 1): {"x0", "x"},
    ("05-neuron", 5, 0): {"step", "cost", "accuracy"},
    ("05-neuron", 7, 1): {"accuracy"},
    ("06-chain-rule", 3, 0): {"step", "w", "b"},
    ("06-chain-rule", 4, 0): {"slope"},
    ("06-chain-rule", 5, 2): {"cost"},
    ("07-saturation", 1, 2): {"output"},
    ("08-batches", 2, 0): {"step", "epoch"},
    ("08-batches", 6, 1): {"full_cost"},
}


def _texts(page: Page) -> Iterator[tuple[int, str]]:
    yield 0, page.text
    for place, prompt in enumerate(page.prompts, start=1):
        yield place, f"{prompt.ask} {prompt.hint} {prompt.right}"
        if isinstance(prompt, ChoicePrompt):
            yield place, " ".join((*prompt.options, *prompt.says))
        if isinstance(prompt, NumberPrompt):
            yield place, " ".join(known.says for known in prompt.known)


def test_only_sentences_that_are_true_of_any_state_show_live_numbers() -> None:
    found: dict[tuple[str, int, int], set[str]] = {}
    for name, path in builtin_lessons():
        for number, page in enumerate(load_lesson(path).pages, start=1):
            for place, text in _texts(page):
                names = {piece.name for piece in split(text) if isinstance(piece, Number)}
                if live := names - page.figures.keys():
                    found.setdefault((name, number, place), set()).update(live)
    assert found == LIVE
