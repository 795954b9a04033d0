"""What a benchmark reports."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A measured value and the limit that it keeps, or misses."""

    name: str
    value: float
    limit: float | None  # None: for orientation
    detail: str
    is_least: bool = False  # the limit is the least value, not the largest

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.is_least else self.value <= self.limit
