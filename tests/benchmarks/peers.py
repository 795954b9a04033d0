"""The neuron against PyTorch, and for orientation against scikit-learn, in turn.

Ours is the app's own way: a Descent with its history. PyTorch's is nn.Linear, a loss and
torch.optim.SGD, of whose ways to go through parameters the fastest of this run counts. Beside
it, for orientation: the least that its autograd can be asked (one vector of parameters, no
module), the chain rule by hand on torch's arrays, and ours without a history.

All have float64, the same samples, order, rate and start and one thread each, on one and the same
processor where the system lets them be told which, and are asserted to come to the same parameters.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import peer_env
from figures import Figure
from peer_work import TASKS

HERE = Path(__file__).parent

LARGE = "epochs of 100,000 x 64"
# How many times faster than PyTorch.
LEAST = {
    "epochs of 1,000 x 64": 5.0,
    LARGE: 1.4,
    "batches of 32 x 64": 10.0,
}
ONE_BY_ONE = "samples one by one, x 64"
OURS = "with history"


class Timing(NamedTuple):
    seconds: float  # of a whole task
    busy: float  # of all processors in the process, what others take left out
    x: list[float]  # the parameters in the end


class Peer:
    """A process that does one task in its ways; closed by `with`."""

    def __init__(self, python: Path, script: str, words: list[str], threads: int | None) -> None:
        names = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
        env = os.environ | (dict.fromkeys(names, str(threads)) if threads else {})
        self._process = subprocess.Popen(
            [str(python), str(HERE / script), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=env,
        )
        if threads == 1 and hasattr(os, "sched_setaffinity"):
            # A process that is moved between two rounds begins again with an empty cache.
            os.sched_setaffinity(self._process.pid, {min(os.sched_getaffinity(0))})
        told = self._read()
        self.ways, self.about = told["ways"], told["about"]

    def __enter__(self) -> "Peer":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def do(self, way: str) -> Timing:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{way}\n")
        self._process.stdin.flush()
        return Timing(**self._read())

    def _read(self) -> dict:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args} ended")
        return json.loads(line)


def measure(rounds: int) -> list[Figure]:
    """All of them, each the median of so many rounds; none where the peers cannot be had."""
    python = peer_env.python()
    if python is None:
        return []
    figures = []
    for name, least in LEAST.items():
        figures += _against_torch(python, name, least, rounds, 1)
    # Small tasks have no use for threads that wait for each other.
    figures += _against_torch(python, LARGE, None, rounds, None)
    return [*figures, _against_sklearn(python, rounds)]


def _against_torch(
    python: Path, name: str, least: float | None, rounds: int, threads: int | None
) -> list[Figure]:
    steps = TASKS[name].steps
    with (
        Peer(Path(sys.executable), "peer_ours.py", [name, "quadratic"], threads) as ours,
        Peer(python, "peer_torch.py", [name], threads) as torch,
    ):
        taken = _in_turn([ours, torch], rounds, threads, tolerance=1e-9)

    def told(way: str) -> str:
        return f"{taken[way] / steps * 1e6:,.1f} µs ({way})"

    def figure(ways: str, limit: float | None, more: str) -> Figure:
        fastest = min((way for way in torch.ways if way.startswith(ways)), key=taken.__getitem__)
        return Figure(
            f"PyTorch's {ways} / ours, {name}{'' if threads else ', default threads'}",
            taken[fastest] / taken[OURS],
            limit,
            f"{told(fastest)} / {told(OURS)}; {more}",
            is_least=True,
        )

    return [
        figure("nn.Linear", least, torch.about),
        figure("one vector", None, f"{told('by hand')}, {told('update only')}"),
    ]


def _against_sklearn(python: Path, rounds: int) -> Figure:
    steps = TASKS[ONE_BY_ONE].steps
    with (
        Peer(Path(sys.executable), "peer_ours.py", [ONE_BY_ONE, "cross-entropy"], 1) as ours,
        Peer(python, "peer_sklearn.py", [ONE_BY_ONE], 1) as sklearn,
    ):
        taken = _in_turn([ours, sklearn], rounds, 1, tolerance=1e-6)
    (way,) = sklearn.ways
    return Figure(
        f"ours / scikit-learn's compiled loop, {ONE_BY_ONE}",
        taken[OURS] / taken[way],
        None,
        f"{taken[OURS] / steps * 1e6:.2f} µs / {taken[way] / steps * 1e6:.2f} µs; {sklearn.about}",
    )


def _in_turn(
    peers: list[Peer], rounds: int, threads: int | None, tolerance: float
) -> dict[str, float]:
    """The median seconds of each way; the first round warms up, and each shows that all agree.

    Of one thread, the seconds that it ran: what else the machine does is left out.
    """
    times: dict[str, list[float]] = {way: [] for peer in peers for way in peer.ways}
    reached = None
    for number in range(rounds + 1):
        for peer in peers:
            # None is always the first after a pause.
            start = number % len(peer.ways)
            for way in peer.ways[start:] + peer.ways[:start]:
                timing = peer.do(way)
                if reached is None:
                    reached = timing.x
                assert np.allclose(timing.x, reached, rtol=tolerance, atol=tolerance), way
                if number:
                    times[way].append(timing.busy if threads == 1 else timing.seconds)
    return {way: statistics.median(taken) for way, taken in times.items()}


if __name__ == "__main__":
    for figure in measure(15):
        print(f"{figure.name}: {figure.value:.3f} ({figure.detail})", flush=True)
