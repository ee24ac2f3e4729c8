# SPDX-License-Identifier: Apache-2.0
"""The machine is looked at as it says of itself in /proc and /sys, and nothing is guessed."""

from __future__ import annotations

import sys

import pytest

from ui.privacy.machine import Machine, _encrypted, look

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc and /sys")
HEAD = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


def device(root, name, number, *, uuid="", on=()):
    """Make a block device as the kernel shows it."""
    block = root / "sys/dev/block" / number
    (block / "dm").mkdir(parents=True)
    (block / "dev").write_text(f"{number}\n")
    if uuid:
        (block / "dm/uuid").write_text(uuid)
    for slave, its_number in on:
        (block / "slaves" / slave).mkdir(parents=True)
        (block / "slaves" / slave / "dev").write_text(its_number)
    (root / "sys/class/block").mkdir(parents=True, exist_ok=True)
    (root / "sys/class/block" / name).symlink_to(block)


@pytest.fixture
def root(tmp_path):
    """Return a machine with a plain partition, one that is encrypted, and LVM on each."""
    (tmp_path / "proc").mkdir()
    (tmp_path / "sys/power").mkdir(parents=True)
    (tmp_path / "sys/power/state").write_text("freeze mem\n")
    device(tmp_path, "sda2", "8:2")
    device(tmp_path, "dm-0", "253:0", uuid="CRYPT-LUKS2-1f-root", on=[("sda2", "8:2")])
    device(tmp_path, "dm-1", "253:1", uuid="LVM-aa", on=[("dm-0", "253:0")])
    device(tmp_path, "dm-2", "253:2", uuid="LVM-bb", on=[("dm-0", "253:0"), ("sda2", "8:2")])
    return tmp_path


@pytest.mark.parametrize(
    ("lines", "swap"),
    [
        ("", True),
        ("/dev/zram0 partition 8 0 100\n", True),
        ("/dev/dm-0 partition 8 0 -2\n", True),
        ("/dev/dm-1 partition 8 0 -2\n", True),
        ("/dev/sda2 partition 8 0 -2\n", False),
        ("/dev/dm-2 partition 8 0 -2\n", False),
        ("/dev/dm-0 partition 8 0 -2\n/dev/sda2 partition 8 0 -3\n", False),
        ("/no/such/swap\\040file file 8 0 -2\n", None),
    ],
)
def test_swap_is_safe_where_it_is_encrypted_in_memory_or_not_there(root, lines, swap):
    (root / "proc/swaps").write_text(HEAD + lines)
    found = look(root, root)
    assert found.swap is swap
    assert found.leaks is (swap is False)


def test_a_machine_hibernates_if_it_can_and_has_where_to(root):
    (root / "proc/swaps").write_text(HEAD + "/dev/sda2 partition 8 0 -2\n")
    assert look(root, root).hibernates is False
    (root / "sys/power/state").write_text("freeze mem disk\n")
    assert look(root, root).hibernates is True
    (root / "proc/swaps").write_text(HEAD)
    assert look(root, root).hibernates is False


def test_of_what_is_no_block_device_nothing_is_said(root):
    assert _encrypted(root, "0:47") is None
    assert _encrypted(root, "") is None


def test_this_machine_can_be_looked_at(tmp_path):
    assert isinstance(look(tmp_path), Machine)
