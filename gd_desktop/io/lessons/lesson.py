"""What a lesson is: pages of text, each with a prepared state and prompts with checked answers."""

from dataclasses import dataclass, field
from typing import Literal

from gd_desktop.core.figures import Condition, Figure
from gd_desktop.core.setup import Setup

FORMAT = 1

# What a page may leave to the person; the fields of the Setup that each stands for.
CONTROLS: dict[str, tuple[str, ...]] = {
    "step": (),
    "run": (),
    "rate": ("rate",),
    "start": ("start", "seed"),
    "method": ("method", "options"),
    "problem": (
        *("coefficients", "function", "terrain", "data", "cost", "scale", "batch", "held_out"),
        "mistakes",
    ),
    "model": ("model",),
    "instruments": (),
    "race": (),
    "limits": ("steps", "tolerance"),
}

Beside = Literal["", "cobweb", "finder", "map", "script", "surface"]
Study = Literal["chain-rule", "ask", "bugs", "script"]


@dataclass(frozen=True, slots=True)
class View:
    """How a prepared state is looked at."""

    walked: int = 0  # steps, when it opens
    fog: bool = False
    beside: Beside = ""
    log_cost: bool | None = None  # None: as the model's usually is
    study: Study = "chain-rule"
    sample: int = 1  # of a neuron, from 1
    predict: bool = False
    sub_frames: bool = False
    race: bool = False
    pace: float | None = None  # of a run, steps a second; None: as the person has it


@dataclass(frozen=True, slots=True)
class Scene:
    """A prepared state: what is set, what is pinned, and how it is looked at."""

    setup: Setup
    view: View = View()
    lanes: tuple[Setup, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A known wrong answer, and what is said to it."""

    answer: float | str  # a number, or the name of a figure or quantity
    says: str


@dataclass(frozen=True, slots=True)
class NumberPrompt:
    """Asks for a number."""

    ask: str
    answer: float | str  # a number, or the name of a figure or quantity
    tolerance: float | None = None  # None: 0.5 % of the answer
    unit: str = ""
    hint: str = ""
    right: str = ""
    known: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoicePrompt:
    """Asks to choose one of some sentences."""

    ask: str
    options: tuple[str, ...]
    answer: int  # from 1
    says: tuple[str, ...] = ()  # one for each option, or none
    hint: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class ReachPrompt:
    """Asks to bring the run into a state."""

    ask: str
    reach: tuple[Condition, ...]
    hint: str = ""
    right: str = ""


Prompt = NumberPrompt | ChoicePrompt | ReachPrompt


@dataclass(frozen=True, slots=True)
class Page:
    """A page; where it prepares nothing itself, its scene is that of the nearest page before."""

    title: str
    text: str  # Markdown, with formulas between $ and numbers in braces
    scene: Scene
    has_own_scene: bool = True
    allowed: frozenset[str] | None = None  # names in CONTROLS; None: all
    figures: dict[str, Figure] = field(default_factory=dict)
    prompts: tuple[Prompt, ...] = ()
    about: tuple[str, ...] = ()  # of a common question: where it arises


@dataclass(frozen=True, slots=True)
class Lesson:
    """Some pages in order."""

    title: str
    pages: tuple[Page, ...]
    summary: str = ""
    language: str = "en"
