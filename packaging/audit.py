"""Asks for known vulnerabilities of every pinned version in constraints.txt.

    python3 packaging/audit.py

A part of the gate. Exit status 1 where one is known. A computer that cannot ask (no network, or a
mirror that has no advisories) is told so, by name and number, and passes: the gate is to work there
too. It needs the environment that bootstrap makes.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

CONSTRAINTS = Path(__file__).with_name("constraints.txt")
# Every line is a pinned version: nothing is to be resolved or installed.
AUDIT = ["-m", "pip_audit", "--no-deps", "--disable-pip", "--format", "json"]


def main() -> int:
    """Audit, and say what was found."""
    asked = subprocess.run(
        [sys.executable, *AUDIT, "--requirement", str(CONSTRAINTS)],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        packages = json.loads(asked.stdout)["dependencies"]
    except (ValueError, KeyError):
        reason = asked.stderr.strip().rpartition("\n")[2]
        print(f"Not audited: no advisories can be had here ({reason}).")
        return 0
    return report(packages)


def report(packages: list[dict[str, Any]]) -> int:
    """Print what was found; 1 where a version has a known vulnerability."""
    known = [package for package in packages if package.get("vulns")]
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    for package in known:
        for vulnerability in package["vulns"]:
            mended = ", ".join(vulnerability.get("fix_versions", ())) or "no version yet"
            print(
                f"{package['name']} {package['version']}: {vulnerability['id']}. "
                f"Raise it in constraints.txt; mended in {mended}."
            )
    audited = len(packages) - len(skipped)
    print(f"{audited} of {len(packages)} pinned packages audited, {len(known)} with advisories.")
    if skipped:
        print(f"No advisories can be had here for {skipped[0]} and {len(skipped) - 1} others.")
    return 1 if known else 0


if __name__ == "__main__":
    sys.exit(main())
