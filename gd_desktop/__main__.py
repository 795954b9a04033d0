"""Reads the arguments and hands over: to `cli` for trace and for sheets as HTML, to `ui` for the
window, pictures and sheets as PDF.
"""

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gd_desktop import cli

if TYPE_CHECKING:
    from gd_desktop.ui.launch import App


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app; returns the exit status."""
    # The pictures and formulas are no letters of an old Windows code page.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = cli.parse(sys.argv[1:] if arguments is None else arguments)
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
    from gd_desktop.ui.launch import window

    return window(on_open=_opener(options.file, options.shared))


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
