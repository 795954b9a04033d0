"""The man page: prose from gd-desktop.1, options from the app's parser, examples from README.md.

    python packaging/linux/man.py

prints it.
"""

import re
import sys
import textwrap
from datetime import datetime
from pathlib import Path

from changes import build_time, facts
from commands import Command, Group, Option, commands

TEMPLATE = Path(__file__).with_name("gd-desktop.1")
_WIDTH = 70


def man_page(when: datetime | None = None, known: tuple[Command, ...] | None = None) -> str:
    """The page in mdoc. Raises ValueError if README.md has no examples."""
    top, *rest = commands() if known is None else known
    date = when or build_time()
    shared = [group for group in rest[0].groups if all(group in each.groups for each in rest)]
    shared = [group for group in shared if group.title]
    filled = {
        "date": f"{date:%B} {date.day}, {date.year}",
        "synopsis": _synopsis(top, rest),
        "top": _list(top.options),
        "commands": "\n".join(_section(command, shared) for command in rest),
        "shared": "\n".join(_group(group) for group in shared),
        "examples": _examples((facts.ROOT / "README.md").read_text(encoding="utf-8")),
        "authors": f".An {facts.PUBLISHER}",
    }
    page = TEMPLATE.read_text(encoding="utf-8")
    return re.sub(
        r"^@(\w+)@$|@(\w+)@", lambda found: filled[found[1] or found[2]], page, flags=re.M
    )


def _synopsis(top: Command, rest: list[Command]) -> str:
    flags = [option for option in top.options if "-h" not in option.flags]
    safe = [option for option in flags if option.flags == ("--safe-mode",)]
    lines = [".Nm", *(f".Op {_flag(option.flags[0])}" for option in safe), ".Op Ar file | gd1:text"]
    for command in rest:
        lines += [".Nm", f".Cm {command.name}"]
        if command.output is not None:
            lines.append(f".Ar {_word(command.output.value)}")
        lines.append(".Op Ar options")
    for option in flags:
        if option not in safe:
            lines += [".Nm", f".{_flag(option.flags[0])}"]
    return "\n".join(lines)


def _section(command: Command, shared: list[Group]) -> str:
    name = f".It Cm {command.name}"
    if command.output is not None:
        name += f" Ar {_word(command.output.value)}"
    own = tuple(
        option
        for group in command.groups
        if group not in shared
        for option in group.options
        if "-h" not in option.flags
    )
    return f".Bl -tag -width Ds\n{name}\n{_text(command.help)}\n{_list(own)}\n.El"


def _group(group: Group) -> str:
    return f".Ss {group.title[:1].upper()}{group.title[1:]}\n{_list(group.options)}"


def _list(options: tuple[Option, ...]) -> str:
    lines = [".Bl -tag -width Ds"]
    for option in options:
        flags = " , ".join(_flag(flag) for flag in option.flags)
        value = f" Ar {_word(option.value)}" if option.value else ""
        lines += [f".It {flags}{value}", _text(_told(option))]
    return "\n".join([*lines, ".El"])


def _told(option: Option) -> str:
    """What it is; which values there are; the default."""
    what, is_there, default = option.help.partition("default: ")
    parts = [what.rstrip("; ")]
    if option.choices:
        parts.append(f"one of {', '.join(option.choices)}")
    elif not all(name.rstrip("=") in option.help for name in option.names):
        parts.append(f"by name: {', '.join(option.names)}")
    parts.append(is_there + default)
    if option.is_repeated:
        parts.append("may be given more than once")
    return "; ".join(filter(None, parts))


def _flag(flag: str) -> str:
    """-o as Fl o, --output as Fl -output."""
    return f"Fl {_word(flag.removeprefix('-'))}"


def _word(text: str) -> str:
    """One argument of a macro."""
    return re.sub(r"(?<=\w)-|^-", r"\\-", text.replace("\\", r"\e"))


def _text(text: str) -> str:
    """Lines of text, none of them taken for a macro."""
    lines = textwrap.wrap(text, _WIDTH, break_on_hyphens=False, break_long_words=False)
    escaped = (line.replace("\\", r"\e").replace("^", r"\(ha") for line in lines)
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in escaped)


def _examples(readme: str) -> str:
    """The lines of README's section on the command line, as they stand."""
    found = re.search(r"^## Without a window\n+```\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError("README.md has no examples under the title “Without a window”")
    code = found[1].rstrip().replace("\\", r"\e").replace("^", r"\(ha").replace("-", r"\-")
    return f".Bd -literal -offset Ds\n{code}\n.Ed"


if __name__ == "__main__":
    sys.stdout.write(man_page())
