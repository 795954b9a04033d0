"""What lessons say, in whatever language."""

from collections.abc import Iterator

import pytest

from gd_desktop import lesson_labels, lesson_words, tongue
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal


@pytest.fixture
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak()


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ([1], "Page 2 still has something to answer."),
        ([1, 2], "Pages 2 and 3 still have something to answer."),
        ([0, 2, 4], "Pages 1, 3 and 5 still have something to answer."),
    ],
)
def test_pages_that_are_open_are_told_one_by_one(pages: list[int], told: str) -> None:
    assert lesson_words.still_open(pages) == told


@pytest.mark.parametrize(
    ("marks", "told"),
    [("“”", "“{}”"), ("„“", "„{}“"), ("«»", "«{}»"), ("«\u00a0\u00a0»", "«\u00a0{}\u00a0»")],
)
@pytest.mark.usefixtures("english_afterwards")
def test_what_a_refusal_quotes_is_cut_in_any_quotation_marks(marks: str, told: str) -> None:
    half = len(marks) // 2
    quoting = str.maketrans({"“": marks[:half], "”": marks[half:]})
    tongue.speak("xx", lambda _context, text, _count: text.translate(quoting))
    no = Refusal("rate", "9" * 80 + "x", Reason.NOT_A_NUMBER)

    says = lesson_words.reason(LessonRefusal(LessonFault.SETUP, no=no))

    assert told.format("9" * 40 + "…") in says
    assert "9" * 41 not in says


@pytest.mark.usefixtures("english_afterwards")
def test_a_fault_of_syntax_is_known_in_another_language() -> None:
    tongue.speak("xx", lambda _context, text, _count: text.swapcase())

    says = lesson_words.reason(
        LessonRefusal(LessonFault.SYNTAX, value="Unclosed array (at line 3)")
    )

    assert says == "A LIST IS NOT CLOSED. wRITE ] AT ITS END, AND COMMAS BETWEEN ITS VALUES."


@pytest.mark.usefixtures("english_afterwards")
def test_what_a_new_question_demands_is_the_same_in_another_language() -> None:
    tongue.speak("xx", lambda _context, text, _count: text.swapcase())

    assert lesson_labels.new_prompt("reach") == {
        "kind": "reach",
        "ask": "lET THE RUN CONVERGE.",
        "reach": ["outcome = converged"],
    }
    assert lesson_labels.NEW_CONDITION == "step <= 10"
