"""The app's texts in another language, without Qt: for what is written with no window.

They are read from the translators' own files, resources/i18n/app_*.ts, which the compiled ones
that a window loads are made of. Some 0.05 s a language.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from gd_desktop import tongue
from gd_desktop.io.resources import resource

# Which form of a counted text goes with a number: Qt's rules for these languages, which follow
# those of Unicode's CLDR but for fractions.
_FORM: dict[str, Callable[[int], int]] = {
    "de": lambda n: int(n != 1),
    "es": lambda n: int(n != 1),
    "fr": lambda n: int(n > 1),
    "zh_CN": lambda n: 0,
    "ar": lambda n: n if n in (0, 1, 2) else 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5,
}
LANGUAGES = ("en", *_FORM)
_WITH_COMMA = ("de", "es", "fr")
_RIGHT_TO_LEFT = ("ar",)

Forms = dict[tuple[str, str], tuple[str, ...]]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak one of LANGUAGES meanwhile, and English afterwards, as the command line does."""
    comma = "," if language in _WITH_COMMA else "."
    tongue.speak(language, _lookup(language), comma, language in _RIGHT_TO_LEFT)
    try:
        yield
    finally:
        tongue.speak()


def _lookup(language: str) -> tongue.Lookup | None:
    if language == "en":
        return None
    texts, form = _texts(language), _FORM[language]

    def look_up(context: str, text: str, count: int) -> str:
        forms = texts.get((context, text), ())
        if len(forms) < 2:
            return forms[0] if forms else ""
        return forms[min(form(count), len(forms) - 1)]

    return look_up


@cache
def _texts(language: str) -> Forms:
    """By context and English text: one translation, or a form for each kind of number."""
    # Imported here: English needs none of it.
    import xml.etree.ElementTree as ET

    found: Forms = {}
    root = ET.parse(resource("i18n", f"app_{language}.ts")).getroot()  # noqa: S314 (our own file)
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            # What nobody has translated yet, and what is no longer said.
            if told is None or told.get("type") is not None:
                continue
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            found[name, message.findtext("source", "")] = tuple(forms)
    return found
