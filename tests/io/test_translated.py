"""The texts of resources in another language: what is said of it, and what stays."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from gd_desktop import tongue
from gd_desktop.core.refusal import Refusal
from gd_desktop.io import builtin, gallery, questions, translated
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    NumberPrompt,
    Page,
    Prompt,
    ReachPrompt,
)
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson, read_lesson

Find = Callable[[str, str], str]

LESSONS = {name: load_lesson(path) for name, path in builtin_lessons()}
every_lesson = pytest.mark.parametrize("name", LESSONS)


@pytest.fixture
def speak() -> Iterator[Callable[[Find], None]]:
    """Speaks a language that a function of context and text gives, for one test."""

    def begin(find: Find) -> None:
        tongue.speak("xx", lambda context, text, count: find(context, text))

    yield begin
    tongue.speak()


def bracketed(context: str, text: str) -> str:
    return f"[{context}: {text}]"


def in_brackets(context: str) -> Callable[[str], str]:
    """What a text becomes in the language of brackets; signs and numbers are alike in all."""
    return lambda text: (
        bracketed(context, text) if re.search("[^\\W\\d_]{2}", _bare(text)) else text
    )


def _bare(text: str) -> str:
    return re.sub("{[^{}]*}", "", text)


def said(prompt: Prompt) -> dict[str, Any]:
    """All that is said in a prompt."""
    told: dict[str, Any] = {"ask": prompt.ask, "hint": prompt.hint, "right": prompt.right}
    if isinstance(prompt, NumberPrompt):
        told |= {"unit": prompt.unit, "known": [known.says for known in prompt.known]}
    if isinstance(prompt, ChoicePrompt):
        told |= {"options": list(prompt.options), "says": list(prompt.says)}
    return told


def texts_of(page: Page) -> list[str]:
    found = [page.title, page.text]
    for prompt in page.prompts:
        for part in said(prompt).values():
            found.extend([part] if isinstance(part, str) else part)
    return found


def without_texts(page: Page) -> Page:
    """What is no text of a page: state, figures, answers, tolerances, conditions."""

    def bare(prompt: Prompt) -> Prompt:
        match prompt:
            case NumberPrompt():
                known = tuple(Known(known.answer, "") for known in prompt.known)
                return replace(prompt, ask="", hint="", right="", unit="", known=known)
            case ChoicePrompt():
                none, unsaid = ("",) * len(prompt.options), ("",) * len(prompt.says)
                return replace(prompt, ask="", hint="", right="", options=none, says=unsaid)
            case ReachPrompt():
                return replace(prompt, ask="", hint="", right="")

    return replace(page, title="", text="", prompts=tuple(map(bare, page.prompts)))


def assert_translated(page: Page, english: Page, context: str) -> None:
    assert without_texts(page) == without_texts(english)
    assert texts_of(page) == list(map(in_brackets(context), texts_of(english)))


@every_lesson
def test_all_texts_of_a_lesson_are_translated_and_nothing_else(
    name: str, speak: Callable[[Find], None]
) -> None:
    speak(bracketed)
    english, context = LESSONS[name], f"lesson/{name}"
    lesson = translated.translated_lesson(english, name)
    assert lesson.title == bracketed(context, english.title)
    assert lesson.summary == bracketed(context, english.summary)
    assert lesson.language == "en"
    assert len(lesson.pages) == len(english.pages)
    for page, other in zip(lesson.pages, english.pages, strict=True):
        assert_translated(page, other, context)


RICH = read_lesson("""
format = 1
title = "Title"
summary = "Summary"
[[page]]
title = "One"
text = "The slope is {slope}, and $x < {x}$."
[page.figures]
x = "step"
[[page.prompt]]
kind = "number"
ask = "How far, in {rate}?"
answer = 2
unit = "cm"
hint = "The hint."
right = "Quite right."
known = [{ answer = 1, says = "Half of it." }, { answer = "x", says = "{x}" }]
[[page.prompt]]
kind = "choice"
ask = "Which one?"
options = ["This one", "7", "That one"]
answer = 1
says = ["Yes, this.", "Not seven.", "Not that."]
[[page.prompt]]
kind = "reach"
ask = "Walk there."
reach = ["step >= 3"]
hint = "Step on."
[[page]]
title = "Two"
text = "The end."
""")


@pytest.mark.parametrize("missing", [*filter(tongue.is_text, texts_of(RICH.pages[0]))])
def test_a_page_that_lacks_one_text_is_english_and_the_next_is_not(
    missing: str, speak: Callable[[Find], None]
) -> None:
    speak(lambda context, text: "" if text == missing else bracketed(context, text))
    lesson = translated.translated_lesson(RICH, "rich")
    assert lesson.title == "[lesson/rich: Title]"
    assert lesson.pages[0] == RICH.pages[0]
    assert_translated(lesson.pages[1], RICH.pages[1], "lesson/rich")


def test_the_rich_page_is_translated_but_for_its_signs(speak: Callable[[Find], None]) -> None:
    speak(bracketed)
    page = translated.translated_lesson(RICH, "rich").pages[0]
    assert page.text == "[lesson/rich: The slope is {slope}, and $x < {x}$.]"
    number, choice, _ = page.prompts
    assert isinstance(number, NumberPrompt)
    assert isinstance(choice, ChoicePrompt)
    assert (number.unit, number.known[1].says) == ("[lesson/rich: cm]", "{x}")
    assert choice.options[1] == "7"


def test_title_and_summary_of_a_lesson_stand_by_themselves(speak: Callable[[Find], None]) -> None:
    speak(lambda context, text: "" if text == "Summary" else bracketed(context, text))
    lesson = translated.translated_lesson(RICH, "rich")
    assert (lesson.title, lesson.summary) == ("[lesson/rich: Title]", "Summary")


def test_a_context_of_another_lesson_does_not_serve(speak: Callable[[Find], None]) -> None:
    speak(lambda context, text: bracketed(context, text) if context == "lesson/other" else "")
    assert translated.translated_lesson(RICH, "rich") == RICH


def test_in_english_all_is_as_it_is_written() -> None:
    assert translated.entries() == builtin.entries()
    assert translated.gallery() == gallery.gallery()
    for name, lesson in LESSONS.items():
        assert translated.translated_lesson(lesson, name) == lesson


def test_datasets_are_translated_but_for_names_licence_and_source(
    speak: Callable[[Find], None],
) -> None:
    speak(bracketed)
    say = in_brackets("data")
    for entry, english in zip(translated.entries(), builtin.entries(), strict=True):
        assert entry.title == bracketed("data", english.title)
        assert entry.description == bracketed("data", english.description)
        assert entry.titles == tuple((column, say(title)) for column, title in english.titles)
        bare, other = (
            replace(each, title="", description="", titles=()) for each in (entry, english)
        )
        assert bare == other
    assert translated.feature_title("penguins", "bill_length_mm") == "[data: bill length (mm)]"
    assert translated.feature_title("digits", "p34") == "p34"
    with pytest.raises(Refusal):
        translated.feature_title("iris", "petals")


def test_functions_are_translated_but_for_their_formulas(speak: Callable[[Find], None]) -> None:
    speak(bracketed)
    for entry, english in zip(translated.gallery(), gallery.gallery(), strict=True):
        assert entry.title == bracketed("gallery", english.title)
        assert entry.note == bracketed("gallery", english.note)
        assert replace(entry, title="", note="") == replace(english, title="", note="")


def test_questions_are_found_at_the_same_places_in_every_language(
    speak: Callable[[Find], None],
) -> None:
    places = tuple(dict.fromkeys(place for page in questions.questions() for place in page.about))
    english = questions.questions_at(places, "neuron")
    assert translated.questions_at(places, "neuron") == english
    speak(bracketed)
    found = translated.questions_at(places, "neuron")
    assert len(found) == len(english) == len(questions.questions())
    for page, other in zip(found, english, strict=True):
        assert_translated(page, other, "questions")


def test_nothing_outlives_the_language(speak: Callable[[Find], None]) -> None:
    speak(bracketed)
    in_other = translated.gallery()[0].title, translated.entries()[0].title
    speak(lambda context, text: text.upper())
    assert (translated.gallery()[0].title, translated.entries()[0].title) != in_other
    tongue.speak()
    assert translated.gallery() == gallery.gallery()
    assert translated.questions_at(("setting.rate",), "parabola") == questions.questions_at(
        ("setting.rate",), "parabola"
    )


def test_what_is_to_be_translated_is_what_is_asked_for(speak: Callable[[Find], None]) -> None:
    """Both go through the files in one order."""
    listed = list(translated.resource_texts())
    asked: dict[tuple[str, str], None] = {}

    def find(context: str, text: str) -> str:
        asked[context, text] = None
        return text

    speak(find)
    translated.entries()
    translated.gallery()
    places = {place for page in questions.questions() for place in page.about}
    translated.questions_at(places, "parabola")
    for name, lesson in LESSONS.items():
        translated.translated_lesson(lesson, name)
    # The texts of the code are asked for by those who speak, whenever the language changes.
    asked = {key: None for key in asked if key[0] != tongue.APP}
    assert len(listed) == len(set(listed)) == len(asked)
    assert set(listed) == set(asked)
    contexts = list(dict.fromkeys(context for context, _ in listed))
    assert contexts == ["data", "gallery", "questions", *(f"lesson/{name}" for name in LESSONS)]
    assert all(tongue.is_text(text) for _, text in listed)
