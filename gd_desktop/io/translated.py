"""The texts of resources in the language in force: datasets, functions, questions and lessons.

Files are read and kept in English; here they are translated each time that they are asked for, so
that nothing outlives the language. What has no translation stays English: a single text where it
stands alone, and a whole page of a lesson, since half a page helps no one.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from gd_desktop.io import builtin, questions
from gd_desktop.io.gallery import Entry as Function
from gd_desktop.io.gallery import gallery as english_gallery
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    Lesson,
    NumberPrompt,
    Page,
    Prompt,
    ReachPrompt,
)
from gd_desktop.tongue import is_text, spoken

Say = Callable[[str], str]

_DATA, _GALLERY, _QUESTIONS = "data", "gallery", "questions"


class _UntranslatedError(LookupError):
    """A text of a page that the language does not have."""


def entries() -> tuple[builtin.Entry, ...]:
    """The built-in datasets; their licences and sources are told as they were given."""
    say = _alone(_DATA)
    return tuple(_data(entry, say) for entry in builtin.entries())


def feature_title(name: str, column: str) -> str:
    """What people call a column of a built-in dataset. Raises Refusal for an unknown dataset."""
    title = builtin.feature_title(name, column)
    return title if title == column else _alone(_DATA)(title)


def gallery() -> tuple[Function, ...]:
    """The functions that come with the app."""
    say = _alone(_GALLERY)
    return tuple(_function(entry, say) for entry in english_gallery())


def questions_at(places: Iterable[str], model: str) -> tuple[Page, ...]:
    """The common questions that arise at some places, in the order of `io.questions`."""
    return tuple(_whole(page, _QUESTIONS) for page in questions.questions_at(places, model))


def translated_lesson(lesson: Lesson, name: str) -> Lesson:
    """A built-in lesson; `name` as in `builtin_lessons()`."""
    context = _lesson_context(name)
    say = _alone(context)
    pages = tuple(_whole(page, context) for page in lesson.pages)
    return replace(lesson, title=say(lesson.title), summary=say(lesson.summary), pages=pages)


def resource_texts() -> Iterator[tuple[str, str]]:
    """Each context and text that is to be translated, once, in order."""
    # Imported here: whoever reads no lesson needs no reader.
    from gd_desktop.io.lessons.read import builtin_lessons, load_lesson

    found: dict[tuple[str, str], None] = {}

    def noted(context: str) -> Say:
        def note(text: str) -> str:
            if is_text(text):
                found[context, text] = None
            return text

        return note

    for dataset in builtin.entries():
        _data(dataset, noted(_DATA))
    for function in english_gallery():
        _function(function, noted(_GALLERY))
    for question in questions.questions():
        _page(question, noted(_QUESTIONS))
    for name, path in builtin_lessons():
        lesson, note = load_lesson(path), noted(_lesson_context(name))
        note(lesson.title)
        note(lesson.summary)
        for page in lesson.pages:
            _page(page, note)
    yield from found


def _lesson_context(name: str) -> str:
    return f"lesson/{name}"


def _alone(context: str) -> Say:
    """What says a text by itself; English where the language has none."""

    def say(text: str) -> str:
        return (spoken(context, text) or text) if is_text(text) else text

    return say


def _whole(page: Page, context: str) -> Page:
    """All of a page, or the page in English."""

    def say(text: str) -> str:
        if not is_text(text):
            return text
        found = spoken(context, text)
        if found is None:
            raise _UntranslatedError(text)
        return found

    try:
        return _page(page, say)
    except _UntranslatedError:
        return page


# What is said of each, in order; names, numbers and conditions stay.


def _data(entry: builtin.Entry, say: Say) -> builtin.Entry:
    return replace(
        entry,
        title=say(entry.title),
        description=say(entry.description),
        titles=tuple((column, say(title)) for column, title in entry.titles),
    )


def _function(entry: Function, say: Say) -> Function:
    return replace(entry, title=say(entry.title), note=say(entry.note))


def _page(page: Page, say: Say) -> Page:
    return replace(
        page,
        title=say(page.title),
        text=say(page.text),
        prompts=tuple(_prompt(prompt, say) for prompt in page.prompts),
    )


def _prompt(prompt: Prompt, say: Say) -> Prompt:
    match prompt:
        case NumberPrompt():
            return replace(
                prompt,
                ask=say(prompt.ask),
                unit=say(prompt.unit),
                hint=say(prompt.hint),
                right=say(prompt.right),
                known=tuple(Known(known.answer, say(known.says)) for known in prompt.known),
            )
        case ChoicePrompt():
            return replace(
                prompt,
                ask=say(prompt.ask),
                options=tuple(map(say, prompt.options)),
                says=tuple(map(say, prompt.says)),
                hint=say(prompt.hint),
                right=say(prompt.right),
            )
        case ReachPrompt():
            return replace(
                prompt, ask=say(prompt.ask), hint=say(prompt.hint), right=say(prompt.right)
            )
