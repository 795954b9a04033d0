"""Run by itself: opens experiments, goes on from each, and saves it again.

fresh.py IN OUT     for each file in IN prints its name and what the run came to, to the bit
"""

import hashlib
import sys
from pathlib import Path

from gd_desktop.core.recipe import recipe_of, replayed
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment
from tests.core.bits import bits

MORE = 25


def outcome(experiment: Experiment) -> tuple[str, Experiment]:
    """The run that an experiment tells, and MORE steps of it; and the experiment, told anew."""
    descent = replayed(experiment.scene.setup, experiment.recipe)
    told = recipe_of(descent.trail, descent.cursor)
    found = hashlib.sha256(b"|".join(bits(descent)))
    descent.forward(MORE)
    found.update(b"|".join(bits(descent)))
    return found.hexdigest(), Experiment(experiment.scene, told)


def main() -> None:
    """See above."""
    folder, out = Path(sys.argv[1]), Path(sys.argv[2])
    for path in sorted(folder.glob("*.descent")):
        digest, again = outcome(load_experiment(path))
        save_experiment(out / path.name, again)
        sys.stdout.write(f"{path.name} {digest}\n")


if __name__ == "__main__":
    main()
