"""Reads the arguments and hands over: to `cli` for trace, to `ui` for the window and pictures."""

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
    from gd_desktop.ui.launch import window

    return window(on_open=_opener(options.file))


def _opener(path: Path | None) -> Callable[["App"], None] | None:
    """What opens a file once the window is there."""
    if path is None:
        return None

    def open_file(app: "App") -> None:
        app.window.open_file(path)

    return open_file


if __name__ == "__main__":
    sys.exit(main())
