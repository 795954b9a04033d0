"""Rules of the house that no linter knows; each failure names the remedy."""

import ast
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gd_desktop"
MOST_LINES = 400


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def sources(*parts: str) -> list[Path]:
    return sorted(PACKAGE.joinpath(*parts).rglob("*.py"))


def documented() -> list[Path]:
    """What is described to whoever uses it."""
    return [*sources("core"), *sources("io")]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


def imports(path: Path) -> Iterator[str]:
    """The dotted names of the modules that a file imports."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: import by the full name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(path: Path, is_meant: Callable[[ast.Call], bool]) -> list[int]:
    """The lines of the calls that are meant."""
    return [node.lineno for node in nodes(path) if isinstance(node, ast.Call) and is_meant(node)]


def called(node: ast.expr) -> str:
    """The last name of what is called: connect in a.b.connect(…)."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def none_has(paths: list[Path], is_meant: Callable[[ast.Call], bool], remedy: str) -> None:
    """No file has such a call; each that has one is named."""
    assert paths
    found = [f"{name(path)}:{lines}" for path in paths if (lines := calls(path, is_meant))]
    assert not found, "\n".join([remedy, *found])


def none_imports(paths: list[Path], is_wrong: Callable[[str], bool], remedy: str) -> None:
    """No file imports such a module; each that does is named."""
    assert paths
    found = [f"{name(path)}: {each}" for path in paths for each in imports(path) if is_wrong(each)]
    assert not found, "\n".join([remedy, *found])


def test_the_core_imports_nothing_but_numpy_and_itself() -> None:
    allowed = sys.stdlib_module_names | {"numpy"}

    def is_wrong(module: str) -> bool:
        return module.split(".")[0] not in allowed and not module.startswith("gd_desktop.core")

    none_imports(sources("core"), is_wrong, "Move what needs these up, to io or app:")


def test_the_app_layer_imports_no_more_of_qt_than_its_core() -> None:
    def is_wrong(module: str) -> bool:
        return module.startswith("PySide6") and not module.startswith("PySide6.QtCore.")

    none_imports(sources("app"), is_wrong, "What paints belongs in gd_desktop/ui:")


def test_no_text_is_run_as_code() -> None:
    def is_run(call: ast.Call) -> bool:
        return getattr(call.func, "id", "") in ("eval", "exec", "compile")

    none_has(sources(), is_run, "Parse the text instead of evaluating it:")


# What opens connections, reads code out of data, or takes a text for a command.
UNSAFE = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "asyncio", "webbrowser"),
    *("pickle", "marshal", "shelve", "dbm", "tarfile", "zipfile", "code", "ctypes"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtDBus", "PySide6.QtQml"),
}


def test_nothing_that_is_unsafe_with_strangers_files_is_imported() -> None:
    def is_wrong(module: str) -> bool:
        parts = module.split(".")
        return not UNSAFE.isdisjoint({parts[0], ".".join(parts[:2])})

    none_imports(sources(), is_wrong, "The app opens no connection, and what it reads is data:")


def test_signals_are_connected_to_bound_methods() -> None:
    def is_loose(call: ast.Call) -> bool:
        return called(call.func) == "connect" and any(
            isinstance(argument, ast.Lambda)
            or (isinstance(argument, ast.Call) and called(argument.func) == "partial")
            for argument in call.args
        )

    remedy = (
        "Connect a bound method of a QObject; a lambda or partial on a worker's signal runs in the "
        "worker's thread:"
    )
    none_has(sources(), is_loose, remedy)


def test_nothing_sleeps() -> None:
    def is_sleep(call: ast.Call) -> bool:
        return called(call.func) in ("sleep", "msleep", "usleep")

    none_has(sources(), is_sleep, "Wait for a signal or an Event, or use a QTimer:")


def test_nothing_is_printed() -> None:
    def is_print(call: ast.Call) -> bool:
        return getattr(call.func, "id", "") == "print"

    none_has(sources(), is_print, "Write to sys.stdout in cli, say it in the status line:")


def test_no_file_is_long() -> None:
    counts = {name(path): len(path.read_text("utf-8").splitlines()) for path in sources()}
    long = {file: count for file, count in counts.items() if count > MOST_LINES}
    assert not long, f"Split these at their second idea: {long}"


Documented = ast.ClassDef | ast.FunctionDef


def public(body: list[ast.stmt]) -> Iterator[Documented]:
    for node in body:
        if isinstance(node, Documented) and not node.name.startswith("_"):
            yield node


def protocol_members() -> set[str]:
    """The members that a Protocol of the core documents for all that implement it."""
    return {
        member.name
        for path in sources("core")
        for node in public(tree(path).body)
        if isinstance(node, ast.ClassDef) and any(called(base) == "Protocol" for base in node.bases)
        for member in public(node.body)
    }


def undocumented(path: Path, inherited: set[str]) -> Iterator[str]:
    """What of a file says nothing of itself."""
    if not ast.get_docstring(tree(path)):
        yield f"{name(path)}: say in a line what the module is for"
    for node in public(tree(path).body):
        members = [
            member
            for member in (public(node.body) if isinstance(node, ast.ClassDef) else ())
            if ast.get_docstring(node) and member.name not in inherited
        ]
        for each in (node, *members):
            if not ast.get_docstring(each):
                yield (
                    f"{name(path)}:{each.lineno}: {each.name} needs a docstring: what it gives, "
                    "shapes and units, and what it raises"
                )


def test_what_is_public_says_what_it_is() -> None:
    inherited = protocol_members()
    found = [fault for path in documented() for fault in undocumented(path, inherited)]
    assert not found, "\n".join(found)


def test_members_of_a_protocol_are_documented_there() -> None:
    assert {"evaluate", "curvature", "update", "begin"} <= protocol_members()
    for path in sources("core"):
        for node in public(tree(path).body):
            if isinstance(node, ast.ClassDef) and "Protocol" in map(called, node.bases):
                for member in public(node.body):
                    assert ast.get_docstring(member), (
                        f"{name(path)}:{member.lineno}: document {member.name} here, once for all"
                    )
