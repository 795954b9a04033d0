"""The lessons that come with the app: read in the jobs' thread, when the list is first seen."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop import lesson_words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.io.lessons.lesson import Lesson
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.io.lessons.refusal import LessonRefusal
from gd_desktop.io.translated import translated_lesson
from gd_desktop.ui.lessons.contents import Entry


class _Read(NamedTuple):
    entry: Entry
    lesson: Lesson | None


class BuiltInLessons(QObject):
    """Their entries in the list, and the lessons by name."""

    ready = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.entries: list[Entry] = []
        self.lessons: dict[str, Lesson] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of all that can be opened."""
        return frozenset(self.lessons)

    def want(self) -> None:
        """Have them read, once."""
        if self._job is None:
            self._job = self._jobs.submit(_read_all, self._take, self._give_up)

    @Slot(object)
    def _take(self, read: list[_Read]) -> None:
        # Translated here: in another thread the language could change in between.
        told = [_translated(each) for each in read]
        self.entries = [entry for entry, _ in told]
        self.lessons = {entry.name: lesson for entry, lesson in told if lesson is not None}
        self.ready.emit()

    @Slot(object)
    def _give_up(self, failure: Failure) -> None:
        self._job = None  # the next look at the list tries again


def _read_all(token: Token) -> list[_Read]:
    read = []
    for number, (name, path) in enumerate(builtin_lessons(), start=1):
        token.check()
        read.append(_read(str(number), name, path))
    return read


def _translated(read: _Read) -> _Read:
    if read.lesson is None:
        return read
    lesson = translated_lesson(read.lesson, read.entry.name)
    entry = read.entry._replace(title=lesson.title, summary=lesson.summary)
    return _Read(entry, lesson)


def _read(number: str, name: str, path: Path) -> _Read:
    """A lesson; one that is damaged says so in the place of its summary."""
    try:
        lesson = load_lesson(path)
    except (LessonRefusal, OSError) as no:
        says = lesson_words.refusal(no) if isinstance(no, LessonRefusal) else str(no)
        return _Read(Entry(name, number, name, says, can_open=False), None)
    return _Read(Entry(name, number, lesson.title, lesson.summary), lesson)
