# SPDX-License-Identifier: Apache-2.0
"""The Debian package in a bare Debian: installed, used without a window, and with one.

Run by `make soak` as root after `make package`, where there is debootstrap; minutes, and hundreds
of megabytes from the archive of Debian.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time

import pytest

from tests.architecture import ROOT

PACKAGES = sorted(ROOT.glob("dist/probitas_*.deb"))
OFFICER = "officer"
ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": f"/home/{OFFICER}",
    "LC_ALL": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(not PACKAGES, reason="dist/ has no package; make package"),
    pytest.mark.skipif(os.geteuid() != 0, reason="a root of its own is made by root"),
    pytest.mark.skipif(not shutil.which("debootstrap"), reason="no debootstrap"),
]


def inside(root, *command: str, user: str = OFFICER, **environment: str) -> str:
    """Run a command in the bare Debian and return what it says."""
    done = subprocess.run(
        ["chroot", f"--userspec={user}", str(root), *command],
        env=ENVIRONMENT | environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = tmp_path_factory.mktemp("debian") / "root"
    subprocess.run(
        ["debootstrap", "--variant=minbase", "bookworm", str(root)],
        check=True, capture_output=True,
    )  # fmt: skip
    shutil.copytree("/etc/apt/apt.conf.d", root / "etc/apt/apt.conf.d", dirs_exist_ok=True)
    for name in ("proc", "dev"):
        subprocess.run(["mount", "--bind", f"/{name}", str(root / name)], check=True)
    shutil.copy(PACKAGES[-1], root / "tmp/probitas.deb")
    inside(root, "useradd", "--create-home", OFFICER, user="root")
    inside(root, "apt-get", "update", user="root")
    install = ["apt-get", "install", "--yes", "--no-install-recommends", "/tmp/probitas.deb"]
    inside(root, *install, user="root")
    yield root
    for name in ("proc", "dev"):
        subprocess.run(["umount", str(root / name)], check=True)


def test_there_is_neither_python_nor_a_compiler(root):
    names = inside(root, "dpkg-query", "--show", "--showformat", "${Package}\n").split()
    assert "probitas" in names
    assert not {n for n in names if n.startswith(("python", "libpython", "gcc-12-x86", "g++"))}


def test_it_says_its_version_and_helps_in_each_language(root):
    assert inside(root, "probitas", "version").startswith("Probitas ")
    assert "utilisation" in inside(root, "probitas", "--help", "--language", "fr")


def test_complaints_are_taken_to_signed_letters_that_can_be_verified(root):
    office = f"/home/{OFFICER}/sample"
    inside(root, "probitas", "demo", "--out", office)
    letters = sorted((root / office[1:] / "letters").glob("*.pdf"))
    assert len(letters) > 20
    for letter in letters:
        inside(root, "probitas", "verify-letter", f"{office}/letters/{letter.name}")


@pytest.mark.parametrize("given", [[], ["/tmp/0123.probundle"]])
def test_the_window_opens_and_ends_when_asked(root, given):
    environment = {**ENVIRONMENT, "QT_QPA_PLATFORM": "offscreen"}
    command = ["chroot", f"--userspec={OFFICER}", str(root), "probitas", "open", *given]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
        time.sleep(10)
        assert process.poll() is None
        process.terminate()
        assert process.wait(timeout=30) == 0
        assert process.stderr.read() == b""


def test_a_bundle_that_is_opened_while_a_window_is_open_opens_no_second_one(root):
    place = f"/home/{OFFICER}/run"
    inside(root, "mkdir", "--mode=700", place)
    given = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": place}
    command = ["chroot", f"--userspec={OFFICER}", str(root), "probitas", "open"]
    with subprocess.Popen(command, env=ENVIRONMENT | given, stderr=subprocess.PIPE) as process:
        while not list((root / place[1:]).iterdir()):
            time.sleep(0.1)
        inside(root, "timeout", "60", "probitas", "open", "/tmp/0123.probundle", **given)
        process.terminate()
        assert process.wait(timeout=30) == 0
        # Of coming forward the platform without a screen says that it cannot.
        said = process.stderr.read().splitlines()
        assert not [line for line in said if not line.startswith(b"This plugin does not support")]
