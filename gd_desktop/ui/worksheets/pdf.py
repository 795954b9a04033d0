"""`gd-desktop worksheet OUT.pdf`: exercise sheets as they are printed, without opening a window."""

import argparse
import os
import sys

from gd_desktop import cli, language_labels, words
from gd_desktop.cli_worksheet import sheet_document
from gd_desktop.core.exercises.wish import SheetRefusal
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.table_refusal import TableRefusal
from gd_desktop.ui.launch import application
from gd_desktop.ui.speech import has_font
from gd_desktop.ui.worksheets.paint import to_pdf


def worksheet_pdf(options: argparse.Namespace) -> int:
    """Write the sheets of the options as PDF. Returns the exit status."""
    try:
        document = sheet_document(options)
    except (Refusal, SheetRefusal, TableRefusal, OSError) as no:
        return cli.refuse(no)
    if sys.platform.startswith("linux"):
        # No screen is needed, and none is to flash.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    if not has_font(document.language):
        return cli.complain(language_labels.NO_FONT[document.language])
    try:
        write_atomically(options.output, to_pdf(document, is_two_sided=True, tell=_go_on))
    except OSError as error:
        return cli.complain(words.cannot_write(str(options.output), error.strerror or str(error)))
    return 0


def _go_on(_share: float) -> None:
    """Nobody watches, and nobody stops it."""
