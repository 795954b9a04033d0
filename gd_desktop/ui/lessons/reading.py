"""Reads a lesson file, as a job."""

from pathlib import Path
from typing import NamedTuple

from gd_desktop import lesson_words, words
from gd_desktop.app.jobs import Token
from gd_desktop.io.lessons.lesson import Lesson
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.lessons.refusal import LessonRefusal


class LessonFile(NamedTuple):
    """What reading a file came to: a lesson, or a sentence why not."""

    path: Path
    lesson: Lesson | None
    says: str = ""


class Reading:
    """The work of reading a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, token: Token) -> LessonFile:
        """Read, in the thread that calls."""
        path = self._path
        token.check()
        try:
            return LessonFile(path, load_lesson(path))
        except LessonRefusal as no:
            return LessonFile(path, None, f"{path.name}: {lesson_words.refusal(no)}")
        except OSError as error:
            why = error.strerror or str(error)
            return LessonFile(path, None, words.cannot_read(path.name, why))
