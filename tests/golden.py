"""Numbers that were worked out by hand and elsewhere, and that more than one test needs."""

_WORKED_TABLE = """
6.80 5.84 5.07 4.45 3.96 3.57 3.25 3.00 2.80 2.64 2.51 2.41 2.32 2.26 2.21 2.16 2.13 2.10 2.08
2.06 2.05 2.04 2.03 2.02 2.02 2.01 2.01 2.01 2.00 2.00 2.00 2.00 2.00
"""

# x₁ to x₃₃ of y = x² − 4x + 6 from 8 with learning rate 0.1, truncated to two decimals.
WORKED_TABLE = _WORKED_TABLE.split()
