"""Sheets in another language than the window's: the words are borrowed, and given back at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QLocale, QTranslator

from gd_desktop import tongue
from gd_desktop.io.resources import resource

_PARTS = ("app", "lessons")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language meanwhile. In the window's thread only, and without a return to its events:
    all texts there are would be in that language.
    """
    own, sign, is_right_to_left = (
        tongue.language(),
        tongue.decimal_sign(),
        tongue.is_right_to_left(),
    )
    if language == own:
        yield
        return
    locale = QLocale(language)
    # As the window writes numbers in these languages (see speech.py).
    comma = "," if locale.decimalPoint() == "," and language not in ("en", "ar") else "."
    tongue.speak(language, _lookup(language), comma, language == "ar")
    try:
        yield
    finally:
        tongue.speak(own, _lookup(own), sign, is_right_to_left)


@lru_cache
def _lookup(language: str) -> tongue.Lookup | None:
    """Where the texts of a language are found; None for English, in which they are written."""
    if language == "en":
        return None
    translators = []
    for part in _PARTS:
        translator = QTranslator()
        if translator.load(f"{part}_{language}", str(resource("i18n"))):
            translators.append(translator)

    def look_up(context: str, text: str, count: int) -> str:
        for translator in translators:
            found = translator.translate(context, text, None, count)
            if found:
                return found
        return ""

    return look_up
