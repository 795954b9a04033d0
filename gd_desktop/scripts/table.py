"""The rows of a dataset as the CSV that a program reads."""

import numpy as np

from gd_desktop.core.dataset import Dataset
from gd_desktop.scripts.expression import number


def table_of(data: Dataset) -> str:
    """The rows as CSV: the features, and the label as 0 or 1 in the last column."""
    heads = [_head(name) for name in (*data.names, data.label)]
    rows = np.column_stack([data.features, data.labels]).tolist()
    lines = [",".join(heads), *(",".join(map(number, row)) for row in rows)]
    return "\n".join(lines) + "\n"


def _head(name: str) -> str:
    """A column's name in one line, as it is read past."""
    plain = " ".join(name.split())
    quoted = plain.replace('"', '""')
    return f'"{quoted}"' if any(sign in plain for sign in ',"') else plain
