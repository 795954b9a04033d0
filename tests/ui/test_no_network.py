"""Nothing leaves the computer: a process that uses much of the app opens no connection."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui import offline


def test_the_app_opens_no_connection_and_starts_no_program(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    run = subprocess.run(
        [sys.executable, offline.__file__, str(tmp_path), str(picture)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert picture.stat().st_size > 10_000
    assert json.loads(run.stdout) == {"asked": [], "connections": [], "libraries": []}


@pytest.mark.parametrize("event", ["socket.connect", "subprocess.Popen", "urllib.Request"])
def test_the_watch_notices(monkeypatch: pytest.MonkeyPatch, event: str) -> None:
    monkeypatch.setattr(offline, "asked", [])
    offline.watch("open", ())
    offline.watch(event, ())
    assert offline.asked == [event]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of its sockets")
def test_an_open_connection_is_found() -> None:
    before = offline.connections()
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        assert len(offline.connections()) == len(before) + 1
