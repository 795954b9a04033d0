"""What a feature is called for people."""

from gd_desktop.core.dataset import Dataset
from gd_desktop.io.builtin import EDITED_ENDING, entries
from gd_desktop.io.translated import feature_title


def title(data: Dataset, name: str) -> str:
    """A built-in's column with its unit, or the column's own name."""
    source = data.source.removesuffix(EDITED_ENDING)
    if source in {entry.name for entry in entries()}:
        return feature_title(source, name)
    return name
