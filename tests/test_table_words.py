"""The sentences on tables: short, whole, and with nothing in them that cannot be seen."""

import pytest

from gd_desktop import table_words
from gd_desktop.io.tables import Note, NoteKind, TableFault, TableRefusal

NAMES = tuple(f"column {i}" for i in range(2000))


@pytest.mark.parametrize("fault", TableFault)
@pytest.mark.parametrize("expected", [None, 1000, (1, 2), NAMES, "utf-16"])
def test_each_fault_has_words(fault: TableFault, expected: object) -> None:
    no = TableRefusal(fault, 1000, "na\nme {x}" * 50, "va\x00lue {0}" * 50, expected)
    text = table_words.refusal(no)
    assert text.endswith(".")
    assert text[0].isupper() or not text[0].isalpha()
    assert text.replace("\u202f", "").isprintable()
    assert "!" not in text
    assert len(text) < 350


@pytest.mark.parametrize("kind", NoteKind)
def test_each_note_has_words(kind: NoteKind) -> None:
    text = table_words.note(Note(kind, NAMES, 2, 1, "cp1252"))
    assert text.endswith(".")
    assert len(text) < 200


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        (" two\nlines\t\x00 ", "two lines"),
        ("\u202eback", "back"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 40 + "…"),
        ("\n" * 1_000_000, "…"),
    ],
)
def test_values_are_short_and_visible(text: str, shown: str) -> None:
    assert table_words.visible(text) == shown
