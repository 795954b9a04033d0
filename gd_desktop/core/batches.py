"""Which samples each step sees."""

import numpy as np

from gd_desktop.core.problem import Rows


class Batches:
    """Batches of `size` out of `count` samples, reshuffled each epoch.

    Epoch e goes through the samples in the order default_rng([seed, e]).permutation(count); its
    last batch holds what is left, and is averaged over its own size. Nothing is stored but the
    order that was asked for last, so any step's batch is found again, forwards and backwards.
    """

    def __init__(self, count: int, size: int, seed: int) -> None:
        self._count, self._size, self._seed = count, size, seed
        self.per_epoch = -(-count // size)
        self._epoch = -1
        self._order: Rows = np.empty(0, dtype=np.intp)

    def at(self, step: int) -> Rows:
        """The rows that decide the gradient at row `step`, and with it the step after it."""
        epoch, place = divmod(step, self.per_epoch)
        if epoch != self._epoch:
            generator = np.random.default_rng([self._seed, epoch])
            self._order, self._epoch = generator.permutation(self._count), epoch
        return self._order[place * self._size : (place + 1) * self._size]
