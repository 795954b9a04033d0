"""Run by itself: opens experiments, goes on from each, and saves it again.

fresh.py IN OUT     for each file in IN prints its name and what the run came to, to the bit
fresh.py IN         prints the costs of each run as JSON
"""

import hashlib
import json
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


def costs(experiment: Experiment) -> list[float]:
    """Of the run and MORE steps of it."""
    descent = replayed(experiment.scene.setup, experiment.recipe)
    descent.forward(MORE)
    return descent.trail.costs(slice(None)).tolist()


def main() -> None:
    """See above."""
    folder = Path(sys.argv[1])
    if len(sys.argv) == 2:
        found = [costs(load_experiment(path)) for path in sorted(folder.glob("*.descent"))]
        json.dump(found, sys.stdout)
        return
    out = Path(sys.argv[2])
    for path in sorted(folder.glob("*.descent")):
        digest, again = outcome(load_experiment(path))
        save_experiment(out / path.name, again)
        sys.stdout.write(f"{path.name} {digest}\n")


if __name__ == "__main__":
    main()
