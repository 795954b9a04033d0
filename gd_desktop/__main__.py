"""Reads the arguments and hands over: to `cli` for trace and for sheets as HTML, to `ui` for the
window, pictures and sheets as PDF.

What is large is imported in functions: what is missing of it can then be told in a line.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gd_desktop.cli_window import opening
from gd_desktop.io import last_words
from gd_desktop.io.streams import prepare_streams, say

if TYPE_CHECKING:
    from argparse import Namespace

    from gd_desktop.ui.launch import App


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app; returns the exit status."""
    last_words.write_on_standard_error()
    prepare_streams()
    if arguments is None:
        arguments = sys.argv[1:]
    options = opening(arguments)
    if options is None:
        return _command(arguments)
    if options.command is None:
        return _window(options)
    if options.command == "self-test":
        return _self_test()
    if options.command == "first-paint":
        from gd_desktop.ui.first_paint import first_paint

        return first_paint()
    from gd_desktop.ui.trouble.diagnosis import diagnose, diagnose_qt

    return diagnose() if options.command == "diagnose" else diagnose_qt()


def _self_test() -> int:
    from gd_desktop.ui.self_test import self_test

    status = self_test()
    if "PySide6" in sys.modules:
        from gd_desktop.app.threads import end_process

        end_process(status)
    return status


def _command(arguments: Sequence[str]) -> int:
    from gd_desktop import cli

    options = cli.parse(arguments)
    if options.command == "trace":
        return cli.trace(options)
    # Qt is imported only where a window is drawn.
    if options.command == "picture":
        from gd_desktop.ui.picture import picture

        return picture(options)
    if options.command == "worksheet":
        if options.output.suffix.lower() == ".pdf":
            from gd_desktop.ui.worksheets.pdf import worksheet_pdf

            return worksheet_pdf(options)
        from gd_desktop.cli_worksheet import worksheet_html

        return worksheet_html(options)
    return _window(options)


def _window(options: "Namespace") -> int:
    folder = None
    try:
        from gd_desktop.io import log

        folder = log.log_folder()
        last_words.write_into(folder)
        from gd_desktop.app.threads import end_process
        from gd_desktop.ui.launch import window

        status = window(on_open=_opener(options.file, options.shared), is_safe=options.is_safe)
    except Exception as error:
        return _regret(error, folder)
    end_process(status)
    return status


def _regret(error: Exception, folder: Path | None) -> int:
    """Say that there is no window, and write into the log why. Returns the exit status."""
    import traceback

    from gd_desktop import trouble_labels
    from gd_desktop.io import log

    summary = " ".join("".join(traceback.format_exception_only(error)).split())
    details = "".join(traceback.format_exception(error))
    log.open_log(folder)
    log.fault("no window", f"The window could not be opened.\n{details}")
    log.close_log()
    where = folder / log.NAME if folder is not None else None
    if where is not None and os.access(where, os.W_OK):
        where_told = trouble_labels.see_log(str(where))
    else:
        where_told = f"\n{details}"
    say(f"gd-desktop: {trouble_labels.no_start(summary, where_told)}")
    return 1


def _opener(path: Path | None, shared: str | None) -> Callable[["App"], None] | None:
    """What opens a file, or an experiment that was shared as a text, once the window is there."""
    if path is None and shared is None:
        return None

    def open_it(app: "App") -> None:
        if path is not None:
            app.window.open_file(path)
        elif shared is not None:
            app.window.open_shared(shared)

    return open_it


if __name__ == "__main__":
    sys.exit(main())
