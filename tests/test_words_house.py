"""Words for people: where they are written, and how they are read so that a language can change."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import gd_desktop
from gd_desktop import tongue

PACKAGE = Path(gd_desktop.__file__).parent
# What shows its first or its only text to people.
SHOWING = {"setText", "setToolTip", "setAccessibleName", "setWindowTitle", "addTab", "addAction"}
TWO_WORDS = re.compile(r"[^\W\d_] +[^\W\d_]")
TAGS = re.compile("<[^<>]*>")
PLACEHOLDER = re.compile(r"(?<!\{)\{(\w+)\}")
CACHES = {"cache", "lru_cache"}
LOOKING_UP = {"tr", "counted", "fill"}

Written = dict[str, set[str]]


class Module(NamedTuple):
    """A module of the package, read and not run."""

    name: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]  # all of them

    @property
    def is_ui(self) -> bool:
        return self.name.startswith("gd_desktop.ui.")

    def at(self, node: ast.expr | ast.stmt, what: str) -> str:
        return f"{self.name}:{node.lineno}: {what}"

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """Calls of functions or methods of these names."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                called = node.func
                is_method = isinstance(called, ast.Attribute)
                if (called.attr if is_method else getattr(called, "id", "")) in names:
                    yield node


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        tree = ast.parse(path.read_text("utf-8"))
        found.append(Module(".".join(parts), tree, tuple(ast.walk(tree))))
    return found


@pytest.fixture(scope="module")
def written(modules: list[Module]) -> Written:
    """By module: the constants that follow the language."""
    for module in modules:
        if any(module.calls("constants")):
            importlib.import_module(module.name)
    found = {name: set(constants) for name, constants in tongue.written().items()}
    assert found["gd_desktop.labels"] >= {"RUN", "THEMES"}
    return found


def _word_modules(module: Module, written: Written) -> dict[str, str]:
    """What a module calls the word modules that it imports."""
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in module.nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if f"{node.module}.{alias.name}" in written
    }


def _run_by_import(tree: ast.Module) -> Iterator[ast.AST]:
    """What is evaluated once, when a module is imported: not what stands inside of functions."""
    rest: list[ast.AST] = [*tree.body]
    while rest:
        node = rest.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            rest += node.decorator_list
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            rest += [*node.args.defaults, *(each for each in node.args.kw_defaults if each)]
            continue
        yield node
        rest += ast.iter_child_nodes(node)


def test_no_text_is_imported_by_its_own_name(modules: list[Module], written: Written) -> None:
    faults = [
        module.at(node, f"{node.module}.{alias.name}")
        for module in modules
        for node in module.nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in written.get(node.module or "", ())
    ]
    assert not faults, faults


def test_no_text_is_kept_from_an_import_on(modules: list[Module], written: Written) -> None:
    """In a default argument, a class attribute, another constant: it would stay as it was."""
    faults = []
    for module in modules:
        called = _word_modules(module, written)
        for node in _run_by_import(module.tree):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.attr in written.get(called.get(node.value.id, ""), ())
            ):
                faults.append(module.at(node, f"{node.value.id}.{node.attr}"))
            if isinstance(node, ast.Name) and node.id in LOOKING_UP:
                faults.append(module.at(node, node.id))
    assert not faults, faults


def test_no_text_is_kept_in_a_cache(modules: list[Module], written: Written) -> None:
    faults = []
    for module in modules:
        called = _word_modules(module, written)
        for node in module.nodes:
            if not isinstance(node, ast.FunctionDef):
                continue
            keeps = {
                name.id
                for decorator in node.decorator_list
                for name in ast.walk(decorator)
                if isinstance(name, ast.Name)
            }
            if keeps & CACHES and module.name != "gd_desktop.tongue":
                used = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
                if used & (called.keys() | LOOKING_UP):
                    faults.append(module.at(node, node.name))
    assert not faults, faults


def test_what_follows_the_language_is_written_where_it_is_kept(
    modules: list[Module], written: Written
) -> None:
    """A key that is imported from elsewhere, such as "all", would be taken for a word."""
    faults = []
    for module in modules:
        own = {
            name.id
            for node in module.tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for name in ast.walk(node)
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
        }
        faults += [f"{module.name}.{name}" for name in written.get(module.name, set()) - own]
    assert not faults, faults


def test_texts_are_looked_up_as_they_are_written(modules: list[Module]) -> None:
    """What collects the texts for translators reads the code, and does not run it."""
    faults = []
    for module in modules:
        if module.name == "gd_desktop.tongue":
            continue
        for name, texts in (("tr", slice(0, 1)), ("counted", slice(1, 3))):
            for call in module.calls(name):
                said = call.args[texts]
                values = {keyword.arg for keyword in call.keywords}
                literals = [each.value for each in said if isinstance(each, ast.Constant)]
                if len(literals) < len(said) or not all(isinstance(each, str) for each in literals):
                    faults.append(module.at(call, "not a literal"))
                    continue
                wanted = {hole for each in literals for hole in PLACEHOLDER.findall(str(each))}
                # Without any, parts of other colours are put in afterwards.
                if values and None not in values and wanted != values:
                    faults.append(
                        module.at(call, f"{literals[0]!r} with {sorted(map(str, values))}")
                    )
    assert not faults, faults


def test_constants_are_filled_and_not_formatted(modules: list[Module], written: Written) -> None:
    """`fill` keeps numbers in a text from right to left in their own direction."""
    faults = []
    for module in modules:
        called = _word_modules(module, written)
        for call in module.calls("format"):
            filled = call.func.value if isinstance(call.func, ast.Attribute) else call.func
            if isinstance(filled, ast.Subscript):
                filled = filled.value
            if isinstance(filled, ast.Attribute) and isinstance(filled.value, ast.Name):
                place, name = called.get(filled.value.id, ""), filled.attr
            else:
                place, name = module.name, getattr(filled, "id", "")
            if name in written.get(place, ()):
                faults.append(module.at(call, name))
    assert not faults, faults


def test_widgets_show_no_words_of_their_own(modules: list[Module]) -> None:
    faults = [
        module.at(call, text)
        for module in modules
        if module.is_ui
        for call in module.calls(*SHOWING)
        for argument in call.args
        for text in _literals(argument)
        if TWO_WORDS.search(TAGS.sub("", text))
    ]
    assert not faults, faults


def _literals(node: ast.AST) -> Iterator[str]:
    """The texts in an expression, each f-string as a whole with its values left out."""
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        yield "".join(map(str, parts))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp | ast.BinOp | ast.BoolOp):
        for part in ast.iter_child_nodes(node):
            yield from _literals(part)
