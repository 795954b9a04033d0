"""`gd-desktop --diagnose`: what there is on this computer. Qt is asked in a process of its own,
since where something is missing it may take its process with it.
"""

import os
import subprocess
import sys

from gd_desktop.ui.trouble.facts import lines, plain_facts

_PATIENCE = 60.0  # seconds; a driver may hang
_UNSEEN = "offscreen"
_NO_QT = 1  # the exit status
_MOST_TOLD = 5  # lines of what a process that failed has said


def diagnose() -> int:
    """Print the facts on standard output. Returns the exit status: 1 if there is no Qt."""
    for line in lines(plain_facts()):
        _print(line)
    environment = dict(os.environ)
    if _has_no_display():
        _print(f"(no display: Qt is asked on the platform {_UNSEEN})")
        environment["QT_QPA_PLATFORM"] = _UNSEEN
    status = _ask_qt(environment)
    if status not in (0, _NO_QT) and environment.get("QT_QPA_PLATFORM") != _UNSEEN:
        _print(f"(once more, on the platform {_UNSEEN})")
        status = _ask_qt({**environment, "QT_QPA_PLATFORM": _UNSEEN})
    return 1 if status else 0


def diagnose_qt() -> int:
    """Print what Qt knows, line by line: what is printed stays, whatever comes next."""
    try:
        from gd_desktop.ui.launch import application
        from gd_desktop.ui.trouble.qt_facts import qt_facts

        application()
    except Exception as error:
        _print(f"Qt cannot be used: {type(error).__name__}: {error}")
        return _NO_QT
    for line in lines(qt_facts()):
        _print(line)
    return 0


def diagnosis() -> str:
    """The same text in a window that is there."""
    from gd_desktop.ui.trouble.qt_facts import qt_facts

    return "\n".join([*lines(plain_facts()), *lines(qt_facts()), ""])


def _has_no_display() -> bool:
    return sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def _ask_qt(environment: dict[str, str]) -> int | None:
    """Have another process print what Qt knows. Returns its exit status; None: it had none."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "gd_desktop"]
    try:
        done = subprocess.run(  # noqa: S603 -- this program itself
            [*program, "--diagnose-qt"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**environment, "PYTHONFAULTHANDLER": ""},
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        _print_all(late.stdout)
        _print(f"Qt did not answer within {_PATIENCE:g} seconds.")
        return None
    except OSError as error:
        _print(f"Qt cannot be asked: {error}")
        return None
    _print_all(done.stdout)
    if done.returncode:
        if done.returncode != _NO_QT:
            _print(f"The process that asked Qt ended with {_ending(done.returncode)}. It said:")
        said = done.stderr.decode(errors="replace").splitlines()
        for line in said[:_MOST_TOLD]:
            _print(f"  {line}")
    return done.returncode


def _ending(status: int) -> str:
    import signal

    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"status {status}"


def _print_all(raw: bytes | None) -> None:
    for line in (raw or b"").decode(errors="replace").splitlines():
        _print(line)


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
