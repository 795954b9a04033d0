"""The lines of keys, against where they were written."""

import tomllib

import pytest

from gd_desktop.io.lessons.lines import Lines, statements
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal

TEXT = '''# [not] = a header
format = 1  # = "comment"

a.b."c.d" = 'x'
[[page]]
title = "a # no comment"
text = """
[[page]]
x = 1
\\"""
""""
list = [
  [1, 2],  # ]
  "]",
]
[page.inner]
deep = { k = { j = 1 } }
[[page.prompt]]
a = 1
[[page.prompt]]
a = \'\'\'
[x]\'\'\'\'\'

[[page]]
[[page.prompt]]
a = 1
"quoted key" = 2
'''
EXPECTED = {
    ("format",): 2,
    ("a", "b", "c.d"): 4,
    ("a",): 4,
    ("page", 0): 5,
    ("page", 0, "title"): 6,
    ("page", 0, "text"): 7,
    ("page", 0, "list"): 12,
    ("page", 0, "list", 1): 12,
    ("page", 0, "inner"): 16,
    ("page", 0, "inner", "deep"): 17,
    ("page", 0, "inner", "deep", "k", "j"): 17,
    ("page", 0, "prompt", 0): 18,
    ("page", 0, "prompt", 0, "a"): 19,
    ("page", 0, "prompt", 1, "a"): 21,
    ("page", 0, "prompt", 1, "missing"): 20,
    ("page", 1): 24,
    ("page", 1, "prompt", 0, "a"): 26,
    ("page", 1, "prompt", 0, "quoted key"): 27,
    ("nothing",): 1,
}


def test_each_key_is_where_it_was_written() -> None:
    tomllib.loads(TEXT)
    lines = Lines(statements(TEXT))
    assert {path: lines.at(path) for path in EXPECTED} == EXPECTED


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "\n\n",
            "#",
            '"',
            "'",
            '"""',
            "'''",
            '"""\\',
            "a = '''b",
            "= = =",
            "]]]",
            "a = ]\nb = 1",
        ),
        *('"\\"' * 1000, '"""\\' * 1000, "'''''''", '""""""""', "\x00\x01", "\\" * 100, "[a\n]"),
    ],
)
def test_what_is_no_toml_is_scanned_too(text: str) -> None:
    for statement in statements(text):
        assert 1 <= statement.line <= text.count("\n") + 1
        assert statement.text.startswith(statement.head)


@pytest.mark.parametrize(
    "text", ["[" * 21, "a = " + "{ b = " * 21, "x." * 21, "[" + "a." * 500_000]
)
def test_what_is_nested_too_deep_is_refused_at_once(text: str) -> None:
    with pytest.raises(LessonRefusal) as caught:
        list(statements("\n" + text))
    assert (caught.value.fault, caught.value.line) == (LessonFault.TOO_DEEP, 2)
