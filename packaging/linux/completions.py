"""Completions for bash, zsh and fish, made from the app's own parser.

    python packaging/linux/completions.py FOLDER

writes them under FOLDER as a package installs them under /usr/share.
"""

import sys
from pathlib import Path

from commands import OPENED, Command, Option, commands

PROGRAM = "gd-desktop"
PLACES = {
    "bash": f"bash-completion/completions/{PROGRAM}",
    "zsh": f"zsh/vendor-completions/_{PROGRAM}",
    "fish": f"fish/vendor_completions.d/{PROGRAM}.fish",
}
# How the value after an option that takes any text is completed: not at all.
_NOTHING = ":"


def completions(found: tuple[Command, ...] | None = None) -> dict[str, str]:
    """A script for each shell, by the shell's name."""
    known = commands() if found is None else found
    return {"bash": bash(known), "zsh": zsh(known), "fish": fish(known)}


_BASH = r"""# bash completion for gd-desktop

# Each takes what it offers in one argument, with spaces between.
_gd_desktop_words() {
    COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}

_gd_desktop_list() {
    local before=
    [[ $cur == *,* ]] && before=${cur%,*},
    COMPREPLY+=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
    compopt -o nospace 2>/dev/null
}

_gd_desktop_names() {
    _gd_desktop_words "$1"
    compopt -o nospace 2>/dev/null
}

_gd_desktop_files() {
    local ending found
    compopt -o filenames 2>/dev/null
    while IFS= read -r found; do COMPREPLY+=("$found"); done < <(
        compgen -d -- "$cur"
        for ending in $1; do compgen -f -X "!*.$ending" -- "$cur"; done
    )
}

_gd_desktop_any_file() {
    local found
    compopt -o filenames 2>/dev/null
    while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$cur")
}
"""

_BASH_MAIN = r"""
_gd_desktop() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # The shell takes --option=value for three words.
    if [[ $cur == "=" ]]; then
        cur=
        [[ $prev == -* ]] || return
    elif [[ $prev == "=" ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $prev == -* ]] || return
    fi
    if ((COMP_CWORD > 1)); then
        case ${COMP_WORDS[1]} in
            @commands@)
                "_gd_desktop_${COMP_WORDS[1]}"
                return
                ;;
        esac
    else
        _gd_desktop_words "@words@"
    fi
    _gd_desktop_words "@options@"
    [[ $cur == -* ]] || _gd_desktop_files "@opened@"
}

complete -F _gd_desktop gd-desktop
"""


def bash(known: tuple[Command, ...]) -> str:
    """A function for each command, and one that chooses among them."""
    top, *rest = known
    parts = [_BASH]
    for command in rest:
        lines = [f"\n_gd_desktop_{command.name}() {{", "    case $prev in"]
        for option in command.options:
            if option.value:
                lines.append(f"        {'|'.join(option.flags)})")
                lines += [f"            {call}" for call in _bash_calls(option)]
                lines += ["            return", "            ;;"]
        flags = " ".join(flag for option in command.options for flag in option.flags)
        lines += ["    esac", f'    _gd_desktop_words "{flags}"']
        if command.output is not None:
            lines.append(f"    [[ $cur == -* ]] || {_bash_calls(command.output)[0]}")
        parts.append("\n".join([*lines, "}\n"]))
    main = _BASH_MAIN.replace("@commands@", " | ".join(command.name for command in rest))
    main = main.replace("@words@", " ".join(command.name for command in rest))
    flags = " ".join(flag for option in top.options for flag in option.flags)
    return "".join([*parts, main.replace("@options@", flags).replace("@opened@", " ".join(OPENED))])


def _bash_calls(option: Option) -> list[str]:
    calls = []
    if option.values:
        kind = "list" if option.is_list else "words"
        if any(value.endswith("=") for value in option.values):
            kind = "names"
        calls.append(f'_gd_desktop_{kind} "{" ".join(option.values)}"')
    if option.endings == ("",):
        calls.append("_gd_desktop_any_file")
    elif option.endings:
        calls.append(f'_gd_desktop_files "{" ".join(option.endings)}"')
    return calls or [_NOTHING]


_ZSH = r"""#compdef gd-desktop

_gd-desktop_or_file() {
    _alternative "values:value:($1)" "files:file:_files -g \"$2\""
}

_gd-desktop() {
    local curcontext=$curcontext context state state_descr line
    typeset -A opt_args
    _arguments -C \
@options@        ': :->first' \
        '*:: :->rest' && return
    case $state in
        first)
            _alternative \
                'commands:command:((@commands@))' \
                'files:file:_files -g "@opened@"'
            ;;
        rest)
            case $line[1] in
@cases@            esac
            ;;
    esac
}

_gd-desktop "$@"
"""


def zsh(known: tuple[Command, ...]) -> str:
    """One function, with the arguments of each command."""
    top, *rest = known
    cases = []
    for command in rest:
        specs = [spec for option in command.options for spec in _zsh_specs(option)]
        if command.output is not None:
            specs.append(f"':{_zsh_text(command.output.value)}:{_zsh_action(command.output)}'")
        joined = " \\\n".join(f"                        {spec}" for spec in specs)
        cases.append(
            f"                {command.name})\n                    _arguments \\\n{joined}\n"
            "                    ;;\n"
        )
    text = _ZSH.replace("@cases@", "".join(cases)).replace("@opened@", _zsh_pattern(OPENED))
    options = [spec for option in top.options for spec in _zsh_specs(option)]
    text = text.replace("@options@", "".join(f"        {spec} \\\n" for spec in options))
    named = " ".join(f'{command.name}\\:"{_zsh_text(command.help)}"' for command in rest)
    return text.replace("@commands@", named)


def _zsh_specs(option: Option) -> list[str]:
    """An argument of _arguments for each flag: '--rate=[the learning rate]:RATE: '."""
    specs = []
    others = "" if option.is_repeated else f"({' '.join(option.flags)})"
    star = "*" if option.is_repeated else ""
    for flag in option.flags:
        if not option.value:
            specs.append(f"'{others}{flag}[{_zsh_text(option.help)}]'")
            continue
        sign = "=" if flag.startswith("--") else "+"
        value = f":{_zsh_text(option.value)}:{_zsh_action(option)}"
        specs.append(f"'{others}{star}{flag}{sign}[{_zsh_text(option.help)}]{value}'")
    return specs


def _zsh_action(option: Option) -> str:
    values = " ".join(option.values)
    files = ""
    if option.endings == ("",):
        files = "_files"
    elif option.endings:
        files = f'_files -g "{_zsh_pattern(option.endings)}"'
    if option.is_list:
        return f"_values -s , value {values}"
    if any(value.endswith("=") for value in option.values):
        return f'compadd -S "" {values}'
    if values and files:
        # The space keeps _arguments from putting words of its own among these.
        return f' _gd-desktop_or_file "{values}" "{_zsh_pattern(option.endings)}"'
    return f"({values})" if values else files or " "


def _zsh_pattern(endings: tuple[str, ...]) -> str:
    """A pattern of files; zsh takes the brackets in *.(csv) for something else."""
    return f"*.{endings[0]}" if len(endings) == 1 else f"*.({'|'.join(endings)})"


def _zsh_text(text: str) -> str:
    """A text as _arguments takes it between single quotes."""
    for sign in "\\[]:":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("'", "’").replace('"', "")


_FISH = r"""# fish completion for gd-desktop

function __gd_desktop_list
    # What is before the last comma stays.
    set -l before (commandline -ct | string replace -r '^(--[a-z-]+=)?((.*,)?)[^,]*$' '$2')
    printf '%s\n' "$before"$argv
end

function __gd_desktop_files
    for ending in $argv
        __fish_complete_suffix .$ending
    end
end

complete -c gd-desktop -f
"""


def fish(known: tuple[Command, ...]) -> str:
    """A line for each command and option."""
    top, *rest = known
    none = "__fish_use_subcommand"
    lines = [_FISH]
    lines.append(_fish_line(none, f"-a '(__gd_desktop_files {' '.join(OPENED)})'"))
    lines += [_fish_line(none, _fish_option(option)) for option in top.options]
    for command in rest:
        lines.append("")
        lines.append(_fish_line(none, f"-a {command.name} -d {_fish_text(command.help)}"))
        seen = f"__fish_seen_subcommand_from {command.name}"
        lines += [_fish_line(seen, _fish_option(option)) for option in command.options]
        if command.output is not None:
            lines.append(_fish_line(seen, f"-a {_fish_values(command.output)}"))
    return "\n".join(lines) + "\n"


def _fish_line(condition: str, rest: str) -> str:
    return f"complete -c {PROGRAM} -n '{condition}' {rest}"


def _fish_option(option: Option) -> str:
    flags = " ".join(
        f"-l {flag.removeprefix('--')}" if flag.startswith("--") else f"-s {flag.removeprefix('-')}"
        for flag in option.flags
    )
    words = [flags, "-d", _fish_text(option.help)]
    if option.endings == ("",):
        words.append("-r -F")
    elif option.value:
        words.append("-x")
        if option.values or option.endings:
            words += ["-a", _fish_values(option)]
    return " ".join(words)


def _fish_values(option: Option) -> str:
    values = " ".join(option.values)
    if option.is_list:
        values = f"(__gd_desktop_list {values})"
    if option.endings:
        values = f"{values} (__gd_desktop_files {' '.join(option.endings)})".strip()
    return f"'{values}'"


def _fish_text(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    for shell, text in completions().items():
        path = Path(arguments[0]) / PLACES[shell]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
