"""The languages of the app, in Qt's own format: resources/i18n/*.ts, and *.qm made of them.

    python3 packaging/translations.py update     texts of the code and of the resources into the .ts
    python3 packaging/translations.py check      what is untranslated, out of order or not compiled
    python3 packaging/translations.py release    .qm from the .ts, by Qt's lrelease
    python3 packaging/translations.py missing de        JSON of what is untranslated, to be filled
    python3 packaging/translations.py take de FILE      such a JSON's translations into the .ts

`app_*` hold what must be whole: the texts of the code, the common questions, the gallery, the data.
`lessons_*` may have gaps: a page that is not whole is shown in English. `bootstrap.py` runs the
check with the other parts of the gate; it needs the environment that bootstrap makes.
"""

import ast
import importlib
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # of files of our own
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr", "zh_CN", "ar")
PARTS = ("app", "lessons")
# How many forms a counted text has in each language, as lrelease has them.
FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ar": 6}

_PLACEHOLDER = re.compile(r"\{[a-z_0-9.:]*\}")
_FORMULA = re.compile(r"\$(?! )[^$]+(?<! )\$")
_TAG = re.compile(r"</?[a-z]+[^<>]*>")


class Text(NamedTuple):
    """What is to be translated. `one` is the English singular of a counted text, or empty."""

    context: str
    source: str
    one: str = ""
    note: str = ""  # where it is used, for the translator

    @property
    def key(self) -> tuple[str, str]:
        """What translations go by."""
        return self.context, self.source


Found = dict[tuple[str, str], list[str]]  # translations by key; several forms of a counted text


# --- What there is to translate


def texts() -> dict[str, list[Text]]:
    """All texts, by part, each once, in the order of the files."""
    sys.path.insert(0, str(ROOT))
    from gd_desktop.io.translated import resource_texts

    parts: dict[str, dict[tuple[str, str], Text]] = {part: {} for part in PARTS}
    resources = (Text(context, source, note=context) for context, source in resource_texts())
    for text in (*_code_texts(), *resources):
        part = parts["lessons" if text.context.startswith("lesson/") else "app"]
        known = part.get(text.key)
        if known is not None:
            note = known.note if text.note in known.note else f"{known.note}, {text.note}"
            text = known._replace(note=note, one=known.one or text.one)
        part[text.key] = text
    return {part: list(found.values()) for part, found in parts.items()}


def _code_texts() -> Iterator[Text]:
    import gd_desktop
    from gd_desktop import tongue

    for module in pkgutil.walk_packages(gd_desktop.__path__, "gd_desktop."):
        path = Path(str(module.module_finder.path)) / module.name.rpartition(".")[2]  # type: ignore[union-attr]
        file = path / "__init__.py" if module.ispkg else path.with_suffix(".py")
        source = file.read_text(encoding="utf-8")
        place = module.name.removeprefix("gd_desktop.")
        if "constants(__name__" in source and module.name != tongue.__name__:
            importlib.import_module(module.name)
            for name, value in tongue.written()[module.name].items():
                for text in tongue.texts(value):
                    yield Text(tongue.APP, text, note=f"{place}.{name}")
        if module.name != tongue.__name__:
            yield from _calls(source, place, tongue.APP)


def _calls(source: str, place: str, context: str) -> Iterator[Text]:
    tree = ast.parse(source)
    for part in ast.walk(tree):
        for child in ast.iter_child_nodes(part):
            child.parent = part  # type: ignore[attr-defined]
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
            continue
        note = f"{place}.{_function(call)}"
        if call.func.id == "tr":
            yield Text(context, _literal(call.args[0], place), note=note)
        elif call.func.id == "counted":
            one, many = (_literal(argument, place) for argument in call.args[1:3])
            yield Text(context, many, one=one, note=note)


def _function(node: ast.AST) -> str:
    while not isinstance(node, ast.FunctionDef | ast.Module):
        node = node.parent  # type: ignore[attr-defined]
    return node.name if isinstance(node, ast.FunctionDef) else ""


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(f"gd_desktop/{place}.py:{node.lineno}: a text to translate must be a literal")


# --- The .ts files


def ts_path(part: str, language: str) -> Path:
    """Where a language's translations of a part stand."""
    return FOLDER / f"{part}_{language}.ts"


def read_ts(path: Path) -> Found:
    """The finished translations of a file; none where there is no file."""
    found: Found = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[name, message.findtext("source") or ""] = forms or [translation.text or ""]
    return found


def write_ts(path: Path, language: str, wanted: list[Text], found: Found) -> None:
    """Write the texts that there are, with what is known of their translations."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in wanted:
        context = contexts.get(text.context)
        if context is None:
            context = contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text.source
        note = f"{text.note}; one: {text.one}" if text.one else text.note
        ET.SubElement(message, "extracomment").text = note
        translation = ET.SubElement(message, "translation")
        forms = found.get(text.key)
        if text.one:
            message.set("numerus", "yes")
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms is not None:
            translation.text = forms[0]
        if forms is None:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def compiled(path: Path) -> bytes:
    """What lrelease makes of a .ts file."""
    import PySide6

    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        command = [tool, "-silent", "-nounfinished", path, "-qm", made]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode or done.stderr.strip():
            raise SystemExit(f"{path.name}: {done.stdout}{done.stderr}")
        return made.read_bytes()


# --- What is out of order


def faults(text: Text, forms: list[str], language: str) -> Iterator[str]:
    """What is wrong with a translation."""
    if len(forms) != (FORMS[language] if text.one else 1):
        yield f"{len(forms)} forms"
    wanted = set(_PLACEHOLDER.findall(text.source))
    for form in forms:
        if not form.strip():
            yield "is empty"
        there = set(_PLACEHOLDER.findall(form))
        # A form for one or two may say the number as a word.
        if there - wanted or (wanted - there and not text.one):
            yield f"has the placeholders {sorted(there)} for {sorted(wanted)}"
        if sorted(_TAG.findall(text.source)) != sorted(_TAG.findall(form)):
            yield "has other tags"
        if sorted(_FORMULA.findall(text.source)) != sorted(_FORMULA.findall(form)):
            yield "has other formulas"
        if _is_menu(text.source) != _is_menu(form):
            yield "has another Alt letter mark"
        if text.source.strip() and (text.source[0] == " ") != (form[:1] == " "):
            yield "begins otherwise with a space"


def _is_menu(text: str) -> bool:
    return re.search(r"&(?=\w)", text) is not None and ";" not in text


def check() -> int:
    """Say all that is out of order; the number of faults, at most 1."""
    bad: list[str] = []
    for part, wanted in texts().items():
        for language in LANGUAGES:
            path = ts_path(part, language)
            found = read_ts(path)
            for text in wanted:
                forms = found.get(text.key)
                if forms is not None:
                    bad += [
                        f"{path.name}: {text.source!r} {fault}: {forms}"
                        for fault in faults(text, forms, language)
                    ]
                elif part == "app":
                    bad.append(f"{path.name}: untranslated: {text.source!r} ({text.note})")
            gone = found.keys() - {text.key for text in wanted}
            bad += [f"{path.name}: no longer in use: {source!r}" for _, source in gone]
            qm = path.with_suffix(".qm")
            if path.exists() and (not qm.exists() or qm.read_bytes() != compiled(path)):
                bad.append(f"{qm.name} is not what {path.name} says: run translations.py release")
    for line in bad:
        print(line)
    print(f"{len(bad)} faults in the translations" if bad else "All texts are translated.")
    return min(1, len(bad))


# --- The commands


def update() -> int:
    """Bring the .ts files up to what there is to translate."""
    for part, wanted in texts().items():
        for language in LANGUAGES:
            path = ts_path(part, language)
            found = read_ts(path)
            write_ts(path, language, wanted, found)
            print(f"{path.name}: {sum(text.key not in found for text in wanted)} untranslated")
    return 0


def release() -> int:
    """Compile all."""
    for path in sorted(FOLDER.glob("*.ts")):
        path.with_suffix(".qm").write_bytes(compiled(path))
    return 0


def missing(language: str) -> int:
    """What is untranslated, as JSON: by part and context, with a note for each text."""
    todo: dict[str, dict[str, list[dict[str, object]]]] = {}
    for part, wanted in texts().items():
        found = read_ts(ts_path(part, language))
        for text in wanted:
            if text.key not in found:
                row: dict[str, object] = {"source": text.source, "note": text.note}
                if text.one:
                    row |= {"one": text.one, "forms": FORMS[language]}
                todo.setdefault(part, {}).setdefault(text.context, []).append(row)
    print(json.dumps(todo, ensure_ascii=False, indent=1))
    return 0


def take(language: str, file: Path) -> int:
    """Take translations from JSON: {context: {source: translation, or a list of its forms}}."""
    given = json.loads(file.read_text(encoding="utf-8"))
    status = 0
    for part, wanted in texts().items():
        path = ts_path(part, language)
        found = read_ts(path)
        for text in wanted:
            translation = given.get(text.context, {}).get(text.source)
            if translation is None:
                continue
            forms = translation if isinstance(translation, list) else [translation]
            wrong = list(faults(text, forms, language))
            if wrong:
                status = 1
                print(f"not taken: {text.source!r} {'; '.join(wrong)}: {forms}")
            else:
                found[text.key] = forms
        write_ts(path, language, wanted, found)
        print(f"{path.name}: {sum(text.key not in found for text in wanted)} untranslated")
    return status


def main(arguments: list[str]) -> int:
    """Run one command."""
    match arguments:
        case ["update"]:
            return update()
        case ["check"]:
            return check()
        case ["release"]:
            return release()
        case ["missing", language] if language in LANGUAGES:
            return missing(language)
        case ["take", language, file] if language in LANGUAGES:
            return take(language, Path(file))
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
