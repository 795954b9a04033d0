"""What is said of experiments and files: a sentence for each fault, with what would do."""

import errno

import pytest

from gd_desktop import keeping_words
from gd_desktop.io.experiments.refusal import LIST, ExperimentFault, ExperimentRefusal
from gd_desktop.io.lessons.refusal import Kind, Needs


@pytest.mark.parametrize("fault", [each for each in ExperimentFault if each != "setup"])
def test_each_fault_has_its_sentences_and_names_what_would_do(fault: ExperimentFault) -> None:
    for path, line in (((), None), (("pins", 1, "rate"), None), ((), 3)):
        no = ExperimentRefusal(fault, path, "x" * 999, 20, line=line)
        message = keeping_words.refusal(no)
        assert message.endswith(".")
        assert message.count(".") >= 2 or ", or " in message
        assert "{" not in message.replace("{ and }", "")
        assert len(message) < 400
        assert message.startswith("pins[2].rate: " if path else "Line 3: " if line else message[0])


KINDS = (
    Kind.TEXT,
    Kind.NUMBER,
    Kind.WHOLE,
    Kind.FLAG,
    Kind.TABLE,
    Kind.TABLES,
    Kind.SETTINGS,
    LIST,
)


@pytest.mark.parametrize("kind", KINDS)
def test_what_belongs_there_is_said(kind: str) -> None:
    message = keeping_words.refusal(ExperimentRefusal(ExperimentFault.KIND, ("a",), 1, kind))
    assert message.startswith("a: “1” is not what belongs here. Give ")
    assert not message.endswith("Give .")


@pytest.mark.parametrize("needs", Needs)
def test_what_a_view_needs_is_said(needs: Needs) -> None:
    no = ExperimentRefusal(ExperimentFault.NEEDS, ("a",), "map", needs)
    assert "with  only" not in keeping_words.refusal(no)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (True, "“true”"),
        (10**20, "“1e20”"),
        (10**400, "“a number of many digits”"),
        (0.1 + 0.2, "“0.30000000000000004”"),
        ([1], "“[…]”"),
        ({"a": 1}, "“{…}”"),
        ("a\x07b\n c\u202e", "“a b c”"),
        ("x" * 60, f"“{'x' * 40}…”"),
        (None, "“None”"),
    ],
)
def test_values_are_shown_on_one_short_line(value: object, shown: str) -> None:
    no = ExperimentRefusal(ExperimentFault.KIND, ("a",), value, Kind.NUMBER)
    assert f"a: {shown} is" in keeping_words.refusal(no)


@pytest.mark.parametrize("number", [*errno.errorcode, None])
def test_every_error_of_the_system_is_told_in_whole_sentences(number: int | None) -> None:
    error = OSError(number, "as the system calls it") if number is not None else OSError()
    for say in (keeping_words.cannot_save, keeping_words.cannot_open):
        message = say("/home/me/a.descent", error)
        assert message.startswith("/home/me/a.descent could not be ")
        assert message.endswith(".")
        assert "hoose a" in message


def test_a_long_path_is_cut() -> None:
    message = keeping_words.cannot_save("/x" * 500, OSError(errno.ENOSPC, "full"))
    assert len(message) < 250
