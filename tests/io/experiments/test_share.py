"""Experiments as short texts: whole, in a mail, damaged, from other versions."""

import base64
import json
import random
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gd_desktop import keeping_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.limits import MOST_SIGNS
from gd_desktop.io.experiments.read import read_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.share import from_share, is_share, to_share
from gd_desktop.io.experiments.write import document_of
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.settings import window_setup
from gd_desktop.io.setups import Choice, find_data

from .samples import EXPERIMENTS, NEURON, OWN, PARABOLA


def fault_of(text: str) -> ExperimentFault:
    with pytest.raises(ExperimentRefusal) as caught:
        from_share(text)
    assert keeping_words.refusal(caught.value).endswith(".")
    return caught.value.fault


@pytest.mark.parametrize("experiment", EXPERIMENTS)
def test_an_experiment_comes_back_whole(experiment: Experiment) -> None:
    text = to_share(experiment)
    assert text.isascii()
    assert " " not in text
    assert is_share(text)
    assert from_share(text) == experiment


def own(rows: int) -> Experiment:
    generator = np.random.default_rng(4)
    features = generator.normal(size=(rows, 2)).round(2)
    data = Dataset("painted", ("x1", "x2"), features, np.arange(rows) % 2, is_own=True)
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    return Experiment(Scene(setup), Recipe(((1, 1.0),), 33, 33))


def test_texts_are_short() -> None:
    history = Recipe(((1, 0.1),), 33, 33)
    for model, most in (("parabola", 40), ("terrain", 70), ("function", 60), ("neuron", 110)):
        assert len(to_share(Experiment(Scene(window_setup(model)), history))) <= most
    assert len(to_share(own(20))) <= 300


# As they were made by the first version that could: they are in mails, and must be read for ever.
OF_OLD = {
    "PARABOLA": (
        "gd1:P3YU3RuinjU0QnjWAs2vRqaxOtEmIE-DWeZAlmksSuqGucgSlKhxFXxYE7mRAVLKhlYkWBI3ctoEAA."
    ),
    "NEURON": (
        "gd1:3P4LBsPvWfqVQO7AgMnPJyqNg1M1LNh0waEOI2JJLpqwpRjMUsjQDK0IMkVLM9gixNAIESEWaPFh"
        "ZBqrE20CihgwyxzIMsUeRfCMAq7DEFnEuLYWAA."
    ),
    "OWN": (
        "gd1:0kVgGcPvWfQSKL3o8LbD81MVNIBxAywWNZFKIseiErRSqDwzpSQDKOZxeFtGKlrZmBhTkgSUurDr"
        "wr6LTchlpKGOEVIZCQohXQNQyESbpuoaG5noGKZqGxsAi9FoXWM9I1Ogz4zRAFDKCBgHwHiIRS9hgQFB"
        "VLyAsw1yHtIFmQhM9rEkl3zYEiRRhRxqooTUp7FY490Ua27GF-vwvAeqGhGZzgRWexoBM3gtAA."
    ),
}


@pytest.mark.parametrize("name", OF_OLD)
def test_texts_of_old_are_read(name: str) -> None:
    assert from_share(OF_OLD[name]) == globals()[name]


def wrapped(text: str, width: int, before: str, after: str) -> str:
    pieces = [text[i : i + width] for i in range(0, len(text), width)]
    return "".join(f"{before}{piece}{after}" for piece in pieces)


@pytest.mark.parametrize("experiment", [NEURON, own(20)])
@pytest.mark.parametrize("before", ["", "> ", ">> ", " | ", "\t", "\u00a0", "\u200b"])
@pytest.mark.parametrize("after", ["\n", "\r\n", " \n", "=\n", "\n\n"])
def test_what_mail_programs_put_in_between_is_passed_over(
    experiment: Experiment, before: str, after: str
) -> None:
    text = to_share(experiment)
    for width in (7, 40, 72):
        quoted = wrapped(text, width, before, after)
        mail = f"Hello,\n{before}this is it:{after}{quoted}{before}Regards.{after}"
        assert is_share(mail)
        assert from_share(mail) == experiment


@pytest.mark.parametrize("around", ["`{}`", "({})", "“{}”", "<{}>", "see {}, please", "{}\ngd1:x."])
def test_what_stands_around_is_passed_over(around: str) -> None:
    assert from_share(around.format(to_share(PARABOLA))) == PARABOLA


@pytest.mark.parametrize("end", ["", "\n", " and more", "\n\nRegards", ", please"])
def test_a_lost_full_stop_is_no_loss(end: str) -> None:
    assert from_share(to_share(PARABOLA).removesuffix(".") + end) == PARABOLA


@pytest.mark.parametrize("text", ["", "gd1", "gd:abc", "hello gd1 : x", "xgd1:AAAA.", "{}"])
def test_other_texts_are_none(text: str) -> None:
    assert not is_share(text)
    assert fault_of(text) is ExperimentFault.NO_SHARE


def test_a_text_of_a_newer_version_says_so() -> None:
    assert is_share("gd2:abcd.")
    assert fault_of("gd2:abcd.") is ExperimentFault.NEWER


def test_each_lost_or_changed_letter_is_noticed() -> None:
    text = to_share(OWN)
    chance = random.Random(5)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for place in range(4, len(text) - 2):
        other = chance.choice(letters.replace(text[place], ""))
        assert fault_of(text[:place] + other + text[place + 1 :]) is ExperimentFault.DAMAGED
        assert fault_of(text[:place] + text[place + 1 :]) is ExperimentFault.DAMAGED
        assert fault_of(text[:place]) is ExperimentFault.DAMAGED


@pytest.mark.parametrize("body", ["", ".", "A.", "AAAAAA.", "é.", "AA AA\nAA.", "////."])
def test_what_was_never_packed_is_damaged(body: str) -> None:
    assert fault_of(f"gd1:{body}") is ExperimentFault.DAMAGED


def test_what_is_packed_otherwise_is_damaged() -> None:
    sound = base64.urlsafe_b64decode(to_share(PARABOLA)[4:-1] + "==")[4:]
    for packed in (b"", sound[:-1], sound + b"x", sound * 2, zlib.compress(b"{}"), b"\xff" * 50):
        raw = zlib.crc32(packed).to_bytes(4, "big") + packed
        assert fault_of(f"gd1:{base64.urlsafe_b64encode(raw).decode().rstrip('=')}.") in (
            ExperimentFault.DAMAGED,
            ExperimentFault.SYNTAX,
        )


def test_what_is_too_long_says_to_hand_over_the_file() -> None:
    generator = np.random.default_rng(1)
    data = Dataset("drawn", ("a", "b"), generator.normal(size=(9000, 2)), np.arange(9000) % 2,
                   is_own=True)  # fmt: skip
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    with pytest.raises(ExperimentRefusal) as caught:
        to_share(Experiment(Scene(setup)))
    assert caught.value.fault is ExperimentFault.SHARED_LONG
    assert "hand over its file." in keeping_words.refusal(caught.value)
    assert fault_of("gd1:" + "A" * (MOST_SIGNS + 1)) is ExperimentFault.SHARED_LONG


@pytest.mark.parametrize("path", ["", r"\\host\share\table.csv", r"C:\table.csv"])
def test_no_file_is_opened_whatever_path_a_text_has(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b,l\n" + "1,2,0\n2,1,1\n" * 5)
    data, _ = find_data(Choice(str(table)))
    experiment = Experiment(Scene(replace(window_setup("neuron"), data=data, start="zeros")))
    document = document_of(experiment)
    for key in ("rows", "labels", "classes"):
        del document["setup"][key]
    document["setup"] |= {"data": path or str(table), "positive": "1"}
    if not path:
        assert read_experiment(json.dumps(document)) == experiment
    monkeypatch.setattr("gd_desktop.io.experiments.share.document_of", lambda _: document)
    assert fault_of(to_share(experiment)) is ExperimentFault.DATA_UNKNOWN
