"""Why a neuron cannot learn some data: found out once for each problem, in the jobs' thread."""

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop import neuron_words
from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.core.methods import MOST_OF_NEWTON
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.separability import Separability, separability

# Beyond this, finding out takes longer than anyone waits for a sentence.
_MOST_WORK = 5_000_000  # samples times parameters


class Why(QObject):
    """Emits the sentence when it is known; an empty one when there is nothing to say."""

    told = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._key: tuple[object, ...] = ()
        self._problem: Neuron | None = None
        self._job: Job | None = None

    def show_frame(self, frame: Frame) -> None:
        """Find out about the frame's data, unless that has been done."""
        problem = frame.problem
        if not isinstance(problem, Neuron):
            return
        setup = frame.setup
        # Neither the cost nor the scaling changes what a line can separate.
        key = (setup.data, setup.held_out, setup.seed if setup.held_out else 0)
        if key == self._key:
            return
        if self._job is not None:
            self._job.cancel()
        self._key, self._problem = key, problem
        self.told.emit("")
        # It solves with a matrix of second derivatives, as Newton does.
        if problem.inputs.size <= _MOST_WORK and problem.inputs.shape[1] <= MOST_OF_NEWTON:
            self._job = self._jobs.submit(_Search(problem).work, self._take, self._fail)

    @Slot(object)
    def _take(self, found: Separability) -> None:
        if self._problem is not None and self.sender() is self._job:
            self.told.emit(neuron_words.why_not_all(found, self._problem))

    @Slot(object)
    def _fail(self, _failure: Failure) -> None:
        self._job = None


class _Search:
    def __init__(self, problem: Neuron) -> None:
        self._problem = problem

    def work(self, token: Token) -> Separability:
        return separability(self._problem, token.check)
