"""What languages are called, and what is said about them."""

from gd_desktop.tongue import constants

LANGUAGE = "Language"
AS_THE_SYSTEM = "As the system"
# Each as those who read it call it, in every language.
OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
# In English: the letters of the language itself are what is lacking.
NO_FONT = {
    "zh_CN": "No font on this computer has Chinese letters. Install one, such as Noto Sans CJK.",
    "ar": "No font on this computer has Arabic letters. Install one, such as Noto Sans Arabic.",
}

constants(__name__, leave=("OWN_NAMES", "NO_FONT"))
