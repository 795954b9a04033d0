"""The peers' environment, .venv-peers: made once, apart from the app's own."""

import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".venv-peers"
PYTHON = FOLDER / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
CONSTRAINTS = ROOT / "packaging" / "constraints-peers.txt"
STAMP = FOLDER / "peers.stamp"
# With its version, so that no newer one is even looked at: some of torch's builds are huge.
WANTED = ["torch==2.13.0", "scikit-learn"]


def python() -> Path | None:
    """The Python that has the peers; None, after saying why, where they cannot be had."""
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == _fingerprint():
        return PYTHON
    print("Setting up .venv-peers (torch takes some minutes) ...", file=sys.stderr, flush=True)
    pip = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", "--clear", FOLDER],
        [*pip, "--constraint", CONSTRAINTS, *WANTED],
    ):
        status = subprocess.run([str(word) for word in command], check=False).returncode
        if status:
            text = f"The peers cannot be installed (status {status}); going on without them."
            print(text, file=sys.stderr, flush=True)
            return None
    STAMP.write_text(_fingerprint(), encoding="utf-8")
    return PYTHON


def _fingerprint() -> str:
    """All that the installation depends on."""
    digest = hashlib.sha256(f"{sys.version}\0{FOLDER}\0{WANTED}\0".encode())
    digest.update(CONSTRAINTS.read_bytes())
    return digest.hexdigest()
