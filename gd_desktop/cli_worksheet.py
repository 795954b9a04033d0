"""`gd-desktop worksheet`: the sheets of some options, and written as HTML. No Qt."""

import argparse

from gd_desktop import cli, words
from gd_desktop.core.exercises.wish import SheetRefusal
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.catalogue import speaking
from gd_desktop.io.table_refusal import TableRefusal
from gd_desktop.sheets.compose import worksheet
from gd_desktop.sheets.document import Document, Paper
from gd_desktop.sheets.html import to_html
from gd_desktop.sheets.order import wish_from


def sheet_document(options: argparse.Namespace) -> Document:
    """The sheets of the options in their language, whatever they are then written as.

    Raises Refusal, SheetRefusal, and for a data file TableRefusal and OSError.
    """
    if options.output.suffix.lower() not in cli.SHEETS:
        raise Refusal("format", options.output.name, Reason.UNKNOWN, cli.SHEETS)
    setup = cli.setup_from(options)
    wish = wish_from(options.students, setup.seed, options.tasks, options.rows)
    with speaking(options.language):
        return worksheet(setup, wish, Paper(options.paper), has_key=not options.no_key)


def worksheet_html(options: argparse.Namespace) -> int:
    """Write the sheets as HTML. Returns the exit status."""
    try:
        text = to_html(sheet_document(options))
    except (Refusal, SheetRefusal, TableRefusal, OSError) as no:
        return cli.refuse(no)
    try:
        write_atomically(options.output, text)
    except OSError as error:
        return cli.complain(words.cannot_write(str(options.output), error.strerror or str(error)))
    return 0
