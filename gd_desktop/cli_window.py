"""What of the command line opens the window or tells how things stand.

It needs neither numpy nor Qt, so that `--diagnose` can say that one of them is missing.
"""

import argparse
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

COMMANDS = ("trace", "picture", "worksheet")
_PROGRAM = "gd-desktop"
_SAFE, _DIAGNOSE, _DIAGNOSE_QT = "--safe-mode", "--diagnose", "--diagnose-qt"
_SELF_TEST, _FIRST_PAINT = "--self-test", "--first-paint"


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage in front of it."""

    def error(self, message: str) -> NoReturn:
        """Exit with status 2."""
        self.exit(2, f"{self.prog}: {one_line(message)}. See {self.prog} --help.\n")


def one_line(text: str) -> str:
    """A text without line breaks."""
    return " ".join(text.split())


def add_switches(top: argparse.ArgumentParser) -> None:
    """Show the switches in the help; `opening` is who reads them."""
    top.add_argument(
        _SAFE,
        action="store_true",
        help="open the window with default settings; the saved ones stay as they are",
    )
    top.add_argument(
        _DIAGNOSE,
        action="store_true",
        help="print what there is on this computer: versions, screens, fonts, OpenGL, folders",
    )
    top.add_argument(
        _SELF_TEST,
        action="store_true",
        help="try in a window that no one sees whether all works; the exit status is 0 or 1",
    )


def opening(arguments: Sequence[str]) -> argparse.Namespace | None:
    """What opens the window, or says how things stand; None: a command, or an option of all.

    `command` is None for the window, with `file`, `shared` and `is_safe`; else diagnose,
    diagnose-qt, self-test or first-paint (which is for measuring). Exits with status 2 and one
    line if they cannot be read.
    """
    if arguments and arguments[0] in COMMANDS:
        return None
    parser = Parser(prog=_PROGRAM)
    for switch in (_DIAGNOSE, _DIAGNOSE_QT, _SELF_TEST, _FIRST_PAINT):
        if switch in arguments:
            others = [each for each in arguments if each != switch]
            if others:
                parser.error(f"{switch} stands alone: leave out {' '.join(others)}")
            return argparse.Namespace(command=switch.removeprefix("--"))
    rest = [each for each in arguments if each != _SAFE]
    is_safe = len(rest) < len(arguments)
    options = argparse.Namespace(command=None, file=None, shared=None, is_safe=is_safe)
    if rest and re.match(r"gd\d+:", rest[0]):
        options.shared = rest.pop(0)
    elif rest and _is_file(rest[0]):
        # argparse knows either commands or a file in the first place, not both.
        options.file = Path(rest.pop(0))
    elif rest and is_safe:
        parser.error(f"{_SAFE} opens the window: leave out {' '.join(rest)}")
    elif rest:
        return None
    parser.parse_args(rest)
    return options


def _is_file(argument: str) -> bool:
    """Whether the first argument is a file to open, and no command or option."""
    if argument in COMMANDS or argument.startswith("-"):
        return False
    # Asked as a Path, one with too long a name, or in a folder that is closed to us, would raise.
    return bool(Path(argument).suffix) or os.path.exists(argument)
