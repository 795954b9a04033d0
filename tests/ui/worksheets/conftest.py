"""Documents of sheets, drawn once."""

from functools import cache

from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.tasks import Sheet
from gd_desktop.core.exercises.wish import Wish
from gd_desktop.formulas import Notation
from gd_desktop.io.settings import window_setup
from gd_desktop.sheets.compose import compose
from gd_desktop.sheets.document import Document, Paper
from gd_desktop.ui.worksheets.spoken import speaking

MODELS = ("parabola", "function", "terrain", "neuron")


@cache
def drawn(model: str, students: int) -> Sheet:
    """All tasks of a model as the window begins with it."""
    return draw(window_setup(model), Wish(students=students))


def document(
    model: str, language: str = "en", paper: Paper = Paper.A4, students: int = 2
) -> Document:
    """Their sheets and the key."""
    with speaking(language):
        return compose(drawn(model, students), paper, Notation(), has_key=True)
