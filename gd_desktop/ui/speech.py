"""Which language is spoken: Qt's translators, its locale and direction, and the app's own texts."""

from typing import get_args

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication

from gd_desktop import tongue
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Appearance, LanguageChoice

LANGUAGES: tuple[str, ...] = get_args(LanguageChoice)[1:]
_PARTS = ("app", "lessons")
_SCRIPTS = {
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
    "ar": QFontDatabase.WritingSystem.Arabic,
}


def language_of(choice: str) -> str:
    """The code of the language that a choice means; "system": the first that the system's person
    reads and the app speaks, else English.
    """
    if choice != "system":
        return choice
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for language in LANGUAGES:
            if code == language or code.split("_")[0] == language:
                return language
        # Who reads traditional characters is not helped by simplified ones.
        if code.startswith(("zh_Hans", "zh_SG")) or code == "zh":
            return "zh_CN"
    return "en"


def has_font(language: str) -> bool:
    """Whether the computer has letters for a language."""
    script = _SCRIPTS.get(language)
    return script is None or bool(QFontDatabase.families(script))


class Speech(QObject):
    """Follows the person's choice of a language."""

    changed = Signal()  # another language is spoken from now on; what is shown still has the last

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translators: list[QTranslator] = []
        self._language = ""
        self._speak(language_of(preferences.appearance.language))
        preferences.changed.connect(self._follow)

    @property
    def language(self) -> str:
        """The code of the language that is spoken."""
        return self._language

    def fall_silent(self) -> None:
        """Give Qt and the app their English back."""
        self._speak("en")

    @Slot(object, object)
    def _follow(self, old: Appearance, new: Appearance) -> None:
        language = language_of(new.language)
        if language != self._language:
            self._speak(language)
            self.changed.emit()

    def _speak(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = [] if language == "en" else self._load(language)
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        locale = _locale(language)
        QLocale.setDefault(locale)
        is_right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        sign = "," if locale.decimalPoint() == "," else "."
        tongue.speak(
            language,
            None if language == "en" else self._look_up,
            # Arabic is written with the digits of mathematics, 0 to 9, and these with a point.
            "." if language in ("en", "ar") else sign,
            is_right_to_left,
        )
        QGuiApplication.setLayoutDirection(locale.textDirection())

    def _load(self, language: str) -> list[QTranslator]:
        """Of Qt's own texts, and of the app's."""
        places = [(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase")]
        places += [(str(resource("i18n")), part) for part in _PARTS]
        translators = []
        for folder, name in places:
            # Without a parent: it goes with the list, once no other thread looks a text up in it.
            translator = QTranslator()
            if translator.load(f"{name}_{language}", folder):
                translators.append(translator)
        return translators

    def _look_up(self, context: str, text: str, count: int) -> str:
        for translator in self._translators:
            found = translator.translate(context, text, None, count)
            if found:
                return found
        return ""


def _locale(language: str) -> QLocale:
    """With the system's own country where it speaks this language: Mexico writes 0.5."""
    system, locale = QLocale.system(), QLocale(language)
    return system if system.language() == locale.language() else locale
