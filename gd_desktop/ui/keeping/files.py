"""What a window needs to keep work, whichever window there is."""

from typing import NamedTuple

from gd_desktop.app.document import Document
from gd_desktop.app.recent import Recent
from gd_desktop.ui.keeping.backups import Backups
from gd_desktop.ui.keeping.opener import Opener


class Files(NamedTuple):
    """The file, what opens others, what was opened last, and what is kept for the worst case."""

    document: Document
    opener: Opener
    recent: Recent
    backups: Backups
