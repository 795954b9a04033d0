"""Rules of the house that no linter knows; each failure names the remedy."""

import ast
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gd_desktop"
MOST_LINES = 400


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def sources(*parts: str) -> list[Path]:
    return sorted(PACKAGE.joinpath(*parts).rglob("*.py"))


every_file = pytest.mark.parametrize("path", sources(), ids=name)
core_files = pytest.mark.parametrize("path", sources("core"), ids=name)
app_files = pytest.mark.parametrize("path", sources("app"), ids=name)
documented_files = pytest.mark.parametrize("path", [*sources("core"), *sources("io")], ids=name)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """The dotted names of the modules that a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: import by the full name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(path: Path, is_meant: Callable[[ast.Call], bool]) -> list[int]:
    """The lines of the calls that are meant."""
    nodes = ast.walk(tree(path))
    return [node.lineno for node in nodes if isinstance(node, ast.Call) and is_meant(node)]


def called(node: ast.expr) -> str:
    """The last name of what is called: connect in a.b.connect(…)."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


@core_files
def test_the_core_imports_nothing_but_numpy_and_itself(path: Path) -> None:
    allowed = sys.stdlib_module_names | {"numpy"}
    for module in imports(path):
        assert module.split(".")[0] in allowed or module.startswith("gd_desktop.core"), (
            f"{name(path)} imports {module}: move what needs it up, to io or app"
        )


@app_files
def test_the_app_layer_imports_no_more_of_qt_than_its_core(path: Path) -> None:
    for module in imports(path):
        if module.startswith("PySide6"):
            assert module.startswith("PySide6.QtCore."), (
                f"{name(path)} imports {module}: what paints belongs in gd_desktop/ui"
            )


@every_file
def test_no_text_is_run_as_code(path: Path) -> None:
    lines = calls(path, lambda call: getattr(call.func, "id", "") in ("eval", "exec", "compile"))
    assert not lines, f"{name(path)}:{lines}: parse the text instead of evaluating it"


@every_file
def test_signals_are_connected_to_bound_methods(path: Path) -> None:
    def is_loose(call: ast.Call) -> bool:
        return called(call.func) == "connect" and any(
            isinstance(argument, ast.Lambda)
            or (isinstance(argument, ast.Call) and called(argument.func) == "partial")
            for argument in call.args
        )

    lines = calls(path, is_loose)
    assert not lines, (
        f"{name(path)}:{lines}: connect a bound method of a QObject; a lambda or partial on a "
        "worker's signal runs in the worker's thread"
    )


@every_file
def test_nothing_sleeps(path: Path) -> None:
    def is_sleep(call: ast.Call) -> bool:
        return called(call.func) in ("sleep", "msleep", "usleep")

    lines = calls(path, is_sleep)
    assert not lines, f"{name(path)}:{lines}: wait for a signal or an Event, or use a QTimer"


@every_file
def test_nothing_is_printed(path: Path) -> None:
    lines = calls(path, lambda call: getattr(call.func, "id", "") == "print")
    assert not lines, f"{name(path)}:{lines}: write to sys.stdout in cli, say it in the status line"


@every_file
def test_no_file_is_long(path: Path) -> None:
    count = len(path.read_text(encoding="utf-8").splitlines())
    assert count <= MOST_LINES, f"{name(path)} has {count} lines: split it at its second idea"


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


@documented_files
def test_what_is_public_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(tree(path)), f"{name(path)}: say in a line what the module is for"
    inherited = protocol_members()
    for node in public(tree(path).body):
        members = [
            member
            for member in (public(node.body) if isinstance(node, ast.ClassDef) else ())
            if ast.get_docstring(node) and member.name not in inherited
        ]
        for documented in (node, *members):
            assert ast.get_docstring(documented), (
                f"{name(path)}:{documented.lineno}: {documented.name} needs a docstring: what it "
                "gives, shapes and units, and what it raises"
            )


def test_members_of_a_protocol_are_documented_there() -> None:
    assert {"evaluate", "curvature", "update", "begin"} <= protocol_members()
    for path in sources("core"):
        for node in public(tree(path).body):
            if isinstance(node, ast.ClassDef) and "Protocol" in map(called, node.bases):
                for member in public(node.body):
                    assert ast.get_docstring(member), (
                        f"{name(path)}:{member.lineno}: document {member.name} here, once for all"
                    )
