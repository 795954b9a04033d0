"""The colours of a program's words."""
# ruff: noqa: N802
# The names are Qt's.

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gd_desktop.ui.theme import Theme

_WORDS = "as def else except for from if import in not return try"
# What is found first counts: nothing inside of a comment or a text is a word of its own.
_PARTS = re.compile(
    rf"""(?P<comment>\#.*)
    |(?P<text>"[^"]*")
    |(?P<word>\b(?:{_WORDS.replace(" ", "|")})\b)
    |(?P<number>(?<![\w.])\d+(?:\.\d*)?(?:e[+-]?\d+)?)""",
    re.VERBOSE,
)
# Each has enough contrast on a card and on what is lit.
ROLES = {"comment": "dim", "text": "gradient_text", "word": "cost_text", "number": "path_text"}


class Colours(QSyntaxHighlighter):
    """Words, numbers, texts and comments each in a colour of the theme; comments slanted."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}

    def dress(self, theme: Theme) -> None:
        """Take on colours."""
        for name, role in ROLES.items():
            look = QTextCharFormat()
            look.setForeground(theme.colour(role))
            look.setFontItalic(name == "comment")
            self._formats[name] = look
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for found in _PARTS.finditer(text):
            look = self._formats.get(str(found.lastgroup))
            if look is not None:
                self.setFormat(found.start(), found.end() - found.start(), look)
