"""scikit-learn's SGDClassifier, as a process for `peers`: compiled, one sample at a time.

It knows the log loss and no quadratic cost. The samples are put into each epoch's order before the
clock runs.
"""

import sys
from collections.abc import Callable
from functools import partial

import numpy as np
import sklearn
from peer_work import RATE, TASKS, Array, Task, order, samples, serve
from sklearn.linear_model import SGDClassifier


def epochs(task: Task) -> Callable[[], Array]:
    table, labels = samples(task.count, task.features)
    orders = [order(task, epoch) for epoch in range(task.steps // task.per_epoch)]
    parts = [(table[rows], labels[rows]) for rows in orders]
    model = SGDClassifier(
        loss="log_loss", penalty=None, learning_rate="constant", eta0=RATE, shuffle=False
    )

    def act() -> Array:
        for seen, wanted in parts:
            model.partial_fit(seen, wanted, classes=(0.0, 1.0))
        return np.append(model.coef_.ravel(), model.intercept_)

    return act


if __name__ == "__main__":
    chosen = TASKS[sys.argv[1]]
    serve({"SGDClassifier": partial(epochs, chosen)}, f"scikit-learn {sklearn.__version__}")
