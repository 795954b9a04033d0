"""What an experiment may hold, so that reading one never takes long or much memory."""

MOST_BYTES = 24_000_000  # of a file
MOST_NESTED = 20  # brackets in one another
MOST_PIECES = 600_000  # objects, lists, and texts between quotation marks
MOST_DIGITS = 310  # of a whole number; no float has more
MOST_STRETCHES = 100_000  # of steps with one learning rate

# Numbers in the features of data. A table from a file with more of them stays in its file; rows
# that exist nowhere else have to be in the experiment.
MOST_OF_A_TABLE = 200_000
MOST_OF_OWN = 500_000

MOST_SIGNS = 100_000  # of a text to share
MOST_SHARED = 2_000_000  # bytes that one may unfold to
