"""What somebody chooses in the window of the sheets."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from gd_desktop import tongue
from gd_desktop.core.exercises.wish import Wish
from gd_desktop.sheets.document import Paper

# Where paper is measured in inches, as Unicode's CLDR tells (supplemental data, paperSize).
_LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


@dataclass(frozen=True, slots=True)
class Choices:
    """The wish of sheets, and how they are printed.

    language      its code
    form          "pdf" or "html"
    is_two_sided  whether each sheet begins on a front
    """

    wish: Wish
    paper: Paper
    language: str
    form: str = "pdf"
    has_key: bool = True
    is_two_sided: bool = True


def usual_paper() -> Paper:
    """What is in printers where the person lives."""
    here = QLocale.territoryToCode(QLocale.system().territory())
    return Paper.LETTER if here in _LETTER else Paper.A4


def usual_choices() -> Choices:
    """Paper as it is used here, and the language of the window."""
    return Choices(Wish(), usual_paper(), tongue.language())
