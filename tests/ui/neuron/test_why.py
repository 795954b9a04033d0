"""Why a neuron cannot learn some data is found out where that takes no gigabytes."""

from typing import Any, cast

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import MOST_OF_NEWTON
from gd_desktop.core.setup import Setup
from gd_desktop.ui.neuron.why import Why


class NoJobs:
    """Takes down what is to be done, and does none of it."""

    def __init__(self) -> None:
        self.works: list[object] = []

    def submit(self, work: object, *_: object) -> None:
        self.works.append(work)


def frame_of(features: int) -> Frame:
    names = tuple(f"x{number}" for number in range(features))
    data = Dataset("wide", names, np.eye(2, features), np.array([0.0, 1.0]), is_own=True)
    setup = Setup(model="neuron", data=data, start="zeros")
    return Frame.of(Descent(setup), 0, 0, None, looks_ahead=False)


@pytest.mark.parametrize(("more", "count"), [(-1, 1), (0, 0)])
def test_no_matrix_is_solved_with_that_newton_would_be_refused(
    qtbot: QtBot, more: int, count: int
) -> None:
    jobs: Any = NoJobs()
    Why(cast(Jobs, jobs)).show_frame(frame_of(MOST_OF_NEWTON + more))
    assert len(jobs.works) == count
