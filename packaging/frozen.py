"""Where the frozen program begins."""

import sys

from gd_desktop.__main__ import main

sys.exit(main())
