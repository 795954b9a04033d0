"""Which parts of the step that comes next are to be seen."""

from typing import NamedTuple

from gd_desktop.core.phases import Phase

FACTORS = 4  # error, σ′, input, and their product

# Which part of a glimpse a phase tells, and how many of a sample's factors.
_TELLS = {
    Phase.SLOPE: "slope",
    Phase.MEMORY: "slope",
    Phase.MEAN: "slope",
    Phase.SCALE: "change",
    Phase.AHEAD: "target",
}
_FACTORS_TOLD = {Phase.ERROR: 1, Phase.ACTIVATION: 2, Phase.PULL: FACTORS}


class Glimpse(NamedTuple):
    """What the pictures and the live equation may show. Two that hide differently hide both."""

    slope: bool = True  # the slope where one stands: tangent, arrow, and its number
    change: bool = True  # how far the step goes: the slope scaled by the rate, or what replaces it
    target: bool = True  # where it leads: the ghost, and the equation's result
    cost: bool = True  # the cost where one stands
    memory: bool = True  # what the method has besides the slope: its memory, or the curvature
    # What the method makes the step of: the memory's arrows, the model. None: as the change.
    parts: bool | None = None
    factors: int | None = None  # how many of a sample's FACTORS. None: all or none, as the slope
    phase: Phase | None = None  # of the step that is walked in phases

    @property
    def shown_parts(self) -> bool:
        """Whether what the method makes its step of is to be seen."""
        return self.change if self.parts is None else self.parts

    @property
    def shown_factors(self) -> int:
        """How many of a sample's factors are to be seen, from the first on."""
        return (FACTORS if self.slope else 0) if self.factors is None else self.factors

    def hides(self, phase: Phase) -> bool:
        """Whether what a phase tells is not to be seen."""
        part = _TELLS.get(phase)
        is_hidden = part is not None and not getattr(self, part)
        return is_hidden or self.shown_factors < _FACTORS_TOLD.get(phase, 0)

    def both(self, other: "Glimpse") -> "Glimpse":
        """What neither of two hides."""
        has_parts = self.parts is not None or other.parts is not None
        has_factors = self.factors is not None or other.factors is not None
        return Glimpse(
            self.slope and other.slope,
            self.change and other.change,
            self.target and other.target,
            self.cost and other.cost,
            self.memory and other.memory,
            self.shown_parts and other.shown_parts if has_parts else None,
            min(self.shown_factors, other.shown_factors) if has_factors else None,
            self.phase or other.phase,
        )


ALL = Glimpse()
