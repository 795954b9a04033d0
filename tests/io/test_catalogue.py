"""Texts without Qt are those that a window has by Qt's own translators."""

import pytest
from PySide6.QtCore import QTranslator

from gd_desktop import tongue
from gd_desktop.io import catalogue
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import LanguageChoice

# Of every form that one of the languages has.
COUNTS = (0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1000)


def test_it_speaks_every_language_of_the_app() -> None:
    assert {"system", *catalogue.LANGUAGES} == set(LanguageChoice.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", catalogue.LANGUAGES[1:])
def test_texts_are_those_of_the_compiled_file(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"app_{language}", str(resource("i18n")))
    look_up = catalogue._lookup(language)
    assert look_up is not None
    texts = catalogue._texts(language)
    assert len(texts) > 1000
    for (context, text), forms in texts.items():
        for count in COUNTS if len(forms) > 1 else (-1,):
            assert look_up(context, text, count) == translator.translate(context, text, None, count)


def test_english_is_spoken_again_afterwards() -> None:
    with catalogue.speaking("ar"):
        assert tongue.language() == "ar"
        assert tongue.is_right_to_left()
    assert tongue.language() == "en"
    assert not tongue.is_right_to_left()
    with catalogue.speaking("de"):
        assert tongue.decimal_sign() == ","
        assert tongue.tr("The walk has not begun.") != "The walk has not begun."
    assert tongue.tr("The walk has not begun.") == "The walk has not begun."
