"""The ranking of a race for the clipboard, in the order in which it is seen."""

from gd_desktop import race_labels
from gd_desktop.core.race import Standing
from gd_desktop.ui.export.latex import tabular, written
from gd_desktop.ui.export.tables import Cell, told
from gd_desktop.ui.race.ranking_model import REMOVE, Row

_COLUMNS = "rrllrrr"  # numbers to the right, texts to the left
_BETWEEN = " · "  # as in the title of a lane


def copied(rows: list[Row], standings: tuple[Standing, ...]) -> tuple[str, str]:
    """As text between tabs and as HTML, numbers with every digit. `standings`: of the lanes, in
    their order.
    """
    lines: list[list[Cell]] = []
    for row in rows:
        standing = standings[row.lane]
        # A place is a number, but for that of a lane that has left.
        rank = int(row.rank) if row.rank.isdecimal() else row.rank
        texts = rank, row.lane + 1, _BETWEEN.join(row.name), row.state
        lines.append([*texts, standing.step, standing.evaluations, standing.cost])
    return told(race_labels.HEADERS[:REMOVE], lines)


def latex(rows: list[Row], setting: str) -> str:
    """As LaTeX, with numbers as they are shown, and the `setting` as a comment."""
    lines = [race_labels.HEADERS[:REMOVE]]
    for row in rows:
        texts = row.rank, str(row.lane + 1), _BETWEEN.join(row.name), row.state
        lines.append((*texts, row.steps, row.evaluations, row.cost))
    return tabular(setting, _COLUMNS, [[written(text) for text in line] for line in lines])
