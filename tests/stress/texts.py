"""What the random user types, and the files that it opens."""

import shutil
from pathlib import Path

from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import Setup
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.share import to_share
from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.io.lessons.lesson import Scene, View
from gd_desktop.io.resources import resource

NUMBERS = (
    *("0", "1", "-1", "0.1", "0.5", "0,25", "1e-3", "1e-9", "3", "8", "-2.5", "1.0001", "2"),
    *("1e6", "-1e300", "1e308", "1e-320", "5e-324", "12", "40", "100", "333"),
)
FUNCTIONS = (
    *("x^2", "x^4 - 3x^3 + 2", "sin(x) + x^2/10", "x^2/20 + y^2", "(1-x)^2 + 100(y-x^2)^2"),
    *("sqrt(x)", "1/x", "ln(x^2+1)", "abs(x)", "e^x - x", "x*y", "x^2 y^2 - x", "tan(x)", "5"),
)
NONSENSE = (
    *("", " ", "nan", "inf", "-", "1e999", "abc", "x^", "((x", "1,2,3", "1;2", "--1", "0x1F"),
    *("<b>bold</b>", "&amp;", "%1", "\\frac{", "$x$", "{name}", "9" * 60, "x" * 300),
)
# Brought in by pasting: no key has these signs.
PASTED = (
    *("−0,5", "٣٫٥", "１２", "½", "η", "x² + 1", "😀", "\u202eabc", "a\nb\tc", "1\u00a0000", "\0"),
    *("1\t2\n3\t4", "x;y\n1,5;2\n3;4", "a,b,label\n1,2,yes\n3,4,no\n5,6,yes"),
)
# Few enough steps that a user who asks for all of them need not wait.
STEPS = ("0", "1", "7", "50", "400", "2000")
TEXTS = (*NUMBERS, *FUNCTIONS, *NONSENSE)

_TABLES = {
    "good.csv": "a,b,label\n" + "".join(f"{n},{n * n % 7},{'yn'[n % 2]}\n" for n in range(30)),
    "commas.csv": "x;y;art\n1,5;2,5;rot\n2,5;1,0;blau\n3,0;0,5;rot\n0,1;4,0;blau\n",
    "broken.csv": 'a,b\n1\n"2,3\n4,5,6,7\n',
    "words.txt": "There is no table here.\n",
    "empty.csv": "",
    "one.csv": "a,label\n1,x\n",
    "half.lesson": 'title = "Half\n[[page]]\n',
    "wrong.descent": '{"schema": 1, "setup": {"model": "parabola", "rate": "fast"}}',
    "cut.descent": '{"schema": 1, "se',
}
_BYTES = {"bytes.csv": bytes(range(256)) * 4, "bytes.descent": b"\xff\xfe\0\0", "b.lesson": b"\x80"}
_EXPERIMENTS = {
    "made.descent": Experiment(
        Scene(
            Setup(rate=0.3, steps=500),
            View(fog=True, beside="cobweb"),
            (Setup(rate=0.4, steps=500),),
        ),
        Recipe(((1, 0.1), (4, 0.3)), 9, 6),
    ),
    "valley.descent": Experiment(
        Scene(Setup(model="terrain", terrain="valley", start=(8.0, 2.0), rate=0.1, steps=60)),
        Recipe(((1, 0.1),), 20, 20),
    ),
}


def make_files(folder: Path) -> list[Path]:
    """Write files of every kind into a folder, good ones and bad ones; their paths, and that of
    one that is not there.
    """
    for name, text in _TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, data in _BYTES.items():
        (folder / name).write_bytes(data)
    for name, experiment in _EXPERIMENTS.items():
        save_experiment(folder / name, experiment)
    for source in (*resource("lessons").iterdir(), *resource("data").iterdir()):
        if source.suffix in (".lesson", ".csv"):
            shutil.copyfile(source, folder / source.name)
    made = sorted(path for path in folder.iterdir() if path.is_file())
    return [*made, folder / "gone.descent"]


def shared_texts() -> tuple[str, ...]:
    """Experiments as texts to share, whole, cut and garbled."""
    (one, two) = (to_share(experiment) for experiment in _EXPERIMENTS.values())
    return one, two, one[: len(one) // 2], two[:-4] + "AAAA", "gd1:", f"look: {one} <- this"
