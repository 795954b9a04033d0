"""Experiments as short texts, for mail and chat: gd1:… up to a full stop.

Behind the mark stands, in base64's letters for addresses, four bytes that tell whether the rest
arrived as it was sent (CRC-32), and the experiment's JSON, compressed (DEFLATE) with words that
both sides know.
"""

import base64
import re
import zlib

from gd_desktop.io.experiments.data import is_apart
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.limits import MOST_SHARED, MOST_SIGNS
from gd_desktop.io.experiments.read import read_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.write import document_of, dumped

VERSION = 1
_MARK = re.compile(r"(?<![\w-])gd(\d{1,4}):", re.ASCII)
# What mail programs put in between: line breaks, marks of quoting, soft hyphens, signs of no width.
_BETWEEN = re.compile("[\\s>|=\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]+")
_LETTERS = re.compile("[A-Za-z0-9_-]*")
# A text with this much around and in between is not looked through.
_MOST_PASTED = 10 * MOST_SIGNS
_RAW = -zlib.MAX_WBITS  # DEFLATE alone

# What experiments have in common, the commonest last. It is a part of the format: a text that was
# shared can be read with these very words only.
_WORDS = (
    b'nesterov"adagrad"rmsprop"newton-raphson"grid-search"low":,"high":,"points":,"decay":'
    b'"sign","sum","late-bias","x^2","terrain":"rosenbrock"himmelblau"beale"rastrigin"plateau"'
    b'two-lakes"saddle"bowl","walked":,"pace":8.0,"script"ask"bugs"surface"cobweb"finder"map"'
    b'{"model":"neuron","data":"painted","label":"class","features":["x1","x2"],"classes":["0",'
    b'"1"],"image":[8,8],"rows":[[],"labels":[0,1,0,0,1,1,'
    b'{"model":"neuron","data":"penguins","label":"species","features":["bill_length_mm",'
    b'"flipper_length_mm"],"positive":"","method":"adam","rate":0.001,"start":"zeros","seed":0,'
    b'"steps":1000,"tolerance":1e-06,"cost":"cross-entropy","quadratic-mean","scale":"standard",'
    b'"batch":"all","held_out":0.2,"mistakes":[],"momentum":0.9,"beta1":0.9,"beta2":0.999,'
    b'"epsilon":1e-08},{"format":1,"setup":{"model":"function","function":"x^4 - 3x^3 + 2",'
    b'"method":"momentum","rate":0.01,"start":"random",{"format":1,"setup":{"model":"terrain",'
    b'"terrain":"valley","method":"gradient-descent","rate":0.15,"start":[1.0,'
    b'"history":{"steps":0,"cursor":0,"rates":[]},"pins":[{"method":"momentum"},{"rate":0.5}],'
    b'"view":{"walked":10,"fog":true,"beside":"map","log_cost":false,"study":"chain-rule",'
    b'"sample":2,"predict":true,"sub_frames":true,"race":true}}'
    b'"cost":"quadratic","scale":"none","batch":"all","held_out":0.0,"mistakes":[]}'
    b'{"format":1,"setup":{"model":"parabola","coefficients":[1.0,-4.0,6.0],'
    b'"method":"gradient-descent","rate":0.1,"start":[8.0],"seed":0,"steps":1000,'
    b'"tolerance":1e-06},"history":{"steps":33,"cursor":33,"rates":[[1,0.1]]},"pins":[],"view":{}}'
)


def is_share(text: str) -> bool:
    """Whether a text has an experiment in it, whole or not."""
    return _MARK.search(text, 0, _MOST_PASTED) is not None


def to_share(experiment: Experiment) -> str:
    """An experiment as a short text in ASCII on one line. Raises ExperimentRefusal for one that is
    too large, and for one whose data stays in a file.
    """
    document = document_of(experiment)
    if is_apart(document["setup"]):
        path = document["setup"]["data"]
        raise ExperimentRefusal(ExperimentFault.SHARED_TABLE, value=path)
    raw = dumped(document).encode()
    if len(raw) > MOST_SHARED:
        raise ExperimentRefusal(ExperimentFault.SHARED_LONG, expected=MOST_SIGNS)
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=_WORDS)
    packed = packer.compress(raw) + packer.flush()
    letters = base64.urlsafe_b64encode(_check_sum(packed) + packed).decode().rstrip("=")
    text = f"gd{VERSION}:{letters}."
    if len(text) > MOST_SIGNS:
        raise ExperimentRefusal(ExperimentFault.SHARED_LONG, expected=MOST_SIGNS)
    return text


def from_share(text: str) -> Experiment:
    """The first experiment in a text; what stands around it, and line breaks and marks of quoting
    in it, are passed over. No file is opened, whatever path the text has: whoever wrote it may be
    anyone. Raises ExperimentRefusal.
    """
    mark = _MARK.search(text, 0, _MOST_PASTED)
    if mark is None:
        raise ExperimentRefusal(ExperimentFault.NO_SHARE)
    if int(mark[1]) != VERSION:
        raise ExperimentRefusal(ExperimentFault.NEWER, value=int(mark[1]), expected=VERSION)
    letters = _letters(text[mark.end() : _MOST_PASTED])
    return read_experiment(_unpacked(letters), is_alone=True)


def _letters(text: str) -> str:
    """The letters up to the full stop; where that was lost, up to what is none."""
    joined, stop, _ = text.partition(".")
    letters = _BETWEEN.sub("", joined)
    if not stop or not _LETTERS.fullmatch(letters):
        # Without its end, the text goes up to a gap.
        found = _LETTERS.match(text)
        letters = found[0] if found else ""
    if len(letters) > MOST_SIGNS:
        raise ExperimentRefusal(ExperimentFault.SHARED_LONG, expected=MOST_SIGNS)
    return letters


def _unpacked(letters: str) -> str:
    """The JSON text. Raises ExperimentRefusal where some of it is lost, or there is too much."""
    damaged = ExperimentRefusal(ExperimentFault.DAMAGED)
    try:
        raw = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
        check_sum, packed = raw[:4], raw[4:]
        if check_sum != _check_sum(packed):
            raise damaged
        unpacker = zlib.decompressobj(_RAW, zdict=_WORDS)
        told = unpacker.decompress(packed, MOST_SHARED + 1)
        if len(told) > MOST_SHARED:
            raise ExperimentRefusal(ExperimentFault.SHARED_LONG, expected=MOST_SIGNS)
        if not unpacker.eof or unpacker.unused_data:
            raise damaged
        return told.decode()
    except (ValueError, zlib.error) as error:
        if isinstance(error, ExperimentRefusal):
            raise
        raise damaged from None


def _check_sum(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(4, "big")
