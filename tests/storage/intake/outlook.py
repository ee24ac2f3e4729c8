# SPDX-License-Identifier: Apache-2.0
"""Owns the writing of Outlook files for tests: [MS-OXMSG] in a compound file ([MS-CFB]).

Written from the specifications and sharing no code with the readers. Files made here were opened
by two programs that are not ours, Email::Outlook::Message (Perl) and msgreader (JavaScript).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
UNICODE, STRING8, BINARY, INTEGER, TIME, OBJECT = 0x1F, 0x1E, 0x102, 0x03, 0x40, 0x0D
TO, CC, BCC = 1, 2, 3

Tree = dict[str, Any]  # name -> bytes, or the tree of a storage


@dataclass
class Entry:
    name: str
    kind: int
    data: bytes = b""
    left: int = NONE
    right: int = NONE
    child: int = NONE
    start: int = END
    size: int = 0


@dataclass
class Chains:
    """Sectors of one size and the table that links them."""

    size: int
    sectors: list[bytes] = field(default_factory=list)
    table: list[int] = field(default_factory=list)

    def add(self, data: bytes) -> int:
        if not data:
            return END
        first = len(self.sectors)
        for at in range(0, len(data), self.size):
            self.sectors.append(data[at : at + self.size].ljust(self.size, b"\0"))
            self.table.append(len(self.table) + 1)
        self.table[-1] = END
        return first


def compound(tree: Tree) -> bytes:
    """Return a compound file with the streams and storages of a tree."""
    entries = [Entry("Root Entry", 5)]
    entries[0].child = _add(tree, entries)
    mini, big = Chains(MINI), Chains(SECTOR)
    for entry in entries:
        if entry.kind == 2:
            entry.size = len(entry.data)
            entry.start = (mini if entry.size < CUTOFF else big).add(entry.data)
    stream = b"".join(mini.sectors)
    entries[0].start, entries[0].size = big.add(stream), len(stream)
    minifat = struct.pack(f"<{len(mini.table)}I", *mini.table)
    minifat += b"\xff" * (-len(minifat) % SECTOR)
    minifat_at = big.add(minifat)
    directory_at = big.add(b"".join(map(_directory_entry, entries)))
    return _with_header(big, directory_at, minifat_at, len(minifat) // SECTOR)


def _add(tree: Tree, entries: list[Entry]) -> int:
    """Append the entries of a storage and return the root of their balanced search tree."""
    numbers = []
    for name in sorted(tree, key=lambda n: (len(n), n.upper())):
        value = tree[name]
        numbers.append(len(entries))
        if isinstance(value, bytes):
            entries.append(Entry(name, 2, value))
        else:
            entries.append(entry := Entry(name, 1))
            entry.child = _add(value, entries)

    def build(low: int, high: int) -> int:
        if low >= high:
            return NONE
        middle = (low + high) // 2
        entry = entries[numbers[middle]]
        entry.left, entry.right = build(low, middle), build(middle + 1, high)
        return numbers[middle]

    return build(0, len(numbers))


def _directory_entry(entry: Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    black = 1
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        name,
        len(name) + 2,
        entry.kind,
        black,
        entry.left,
        entry.right,
        entry.child,
        b"",
        0,
        0,
        0,
        entry.start if entry.kind != 1 else 0,
        entry.size,
    )


def _with_header(big: Chains, directory_at: int, minifat_at: int, minifat_count: int) -> bytes:
    fat_count = difat_count = 0
    while True:
        total = len(big.sectors) + fat_count + difat_count
        need = -(-total // (SECTOR // 4))
        need_difat = max(0, -(-(need - 109) // (SECTOR // 4 - 1)))
        if (need, need_difat) == (fat_count, difat_count):
            break
        fat_count, difat_count = need, need_difat
    first = len(big.sectors)
    fat_at = list(range(first, first + fat_count))
    difat_at = first + fat_count
    table = big.table + [FAT_SECTOR] * fat_count + [0xFFFFFFFC] * difat_count
    table += [FREE] * (fat_count * (SECTOR // 4) - len(table))
    fat = struct.pack(f"<{len(table)}I", *table)
    difat = b""
    for number in range(difat_count):
        part = fat_at[109 + number * 127 : 109 + (number + 1) * 127]
        link = difat_at + number + 1 if number + 1 < difat_count else END
        difat += struct.pack("<128I", *part, *[FREE] * (127 - len(part)), link)
    in_header = (fat_at + [FREE] * 109)[:109]
    header = struct.pack(
        "<8s16sHHHHH6s9I109I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        b"",
        0,
        fat_count,
        directory_at,
        0,
        CUTOFF,
        minifat_at,
        minifat_count,
        difat_at if difat_count else END,
        difat_count,
        *in_header,
    )
    return header + b"".join(big.sectors) + fat + difat


def properties(values: dict[tuple[int, int], Any], header: bytes) -> Tree:
    """Return the streams of an item's properties, keyed by identifier and type."""
    table, tree = header, {}
    for (number, kind), value in sorted(values.items(), key=lambda item: item[0]):
        record = struct.pack("<HHI", kind, number, 6)
        if kind == INTEGER:
            table += record + struct.pack("<II", value, 0)
        elif kind == TIME:
            ticks = int((value - EPOCH).total_seconds() * 10_000_000)
            table += record + struct.pack("<Q", ticks)
        elif kind == OBJECT:
            table += record + struct.pack("<II", 0xFFFFFFFF, 1)
            tree[f"__substg1.0_{number:04X}{kind:04X}"] = value
        else:
            data = value.encode("utf-16-le") if kind == UNICODE else value
            ending = {UNICODE: 2, STRING8: 1}.get(kind, 0)
            table += record + struct.pack("<II", len(data) + ending, 0)
            tree[f"__substg1.0_{number:04X}{kind:04X}"] = data
    return tree | {"__properties_version1.0": table}


def message(
    *,
    values: dict[tuple[int, int], Any],
    recipients: list[dict[tuple[int, int], Any]] = (),  # type: ignore[assignment]
    attachments: list[dict[tuple[int, int], Any]] = (),  # type: ignore[assignment]
    embedded: bool = False,
) -> Tree:
    """Return the tree of a message; `embedded` for one inside another."""
    counts = struct.pack(
        "<8x4I", len(recipients), len(attachments), len(recipients), len(attachments)
    )
    tree = properties(values, counts if embedded else counts + bytes(8))
    for number, one in enumerate(recipients):
        tree[f"__recip_version1.0_#{number:08X}"] = properties(one, bytes(8))
    for number, one in enumerate(attachments):
        tree[f"__attach_version1.0_#{number:08X}"] = properties(one, bytes(8))
    if not embedded:
        tree["__nameid_version1.0"] = {f"__substg1.0_{number:04X}0102": b"" for number in (2, 3, 4)}
    return tree


def recipient(name: str, email: str, kind: int = TO) -> dict[tuple[int, int], Any]:
    return {
        (0x0C15, INTEGER): kind,
        (0x3001, UNICODE): name,
        (0x3002, UNICODE): "SMTP",
        (0x3003, UNICODE): email,
        (0x39FE, UNICODE): email,
    }


def attachment(name: str, data: bytes, mime: str = "") -> dict[tuple[int, int], Any]:
    return {
        (0x3701, BINARY): data,
        (0x3705, INTEGER): 1,
        (0x3707, UNICODE): name,
        (0x370E, UNICODE): mime,
    }


def embedded(inner: Tree, name: str = "") -> dict[tuple[int, int], Any]:
    return {(0x3701, OBJECT): inner, (0x3705, INTEGER): 5, (0x3001, UNICODE): name}


def note(subject: str = "Subject", text: str = "Text", **more: Any) -> dict[tuple[int, int], Any]:
    """Return the values of a plain message; `more` adds or replaces by name."""
    named = {
        "sender": (0x0C1A, UNICODE),
        "email": (0x5D01, UNICODE),
        "sent": (0x0039, TIME),
        "headers": (0x007D, UNICODE),
        "html": (0x1013, BINARY),
        "rtf": (0x1009, BINARY),
        "message_id": (0x1035, UNICODE),
        "in_reply_to": (0x1042, UNICODE),
        "references": (0x1039, UNICODE),
        "message_class": (0x001A, UNICODE),
        "code_page": (0x3FDE, INTEGER),
    }
    values = {(0x001A, UNICODE): "IPM.Note", (0x0037, UNICODE): subject, (0x1000, UNICODE): text}
    values |= {(0x340D, INTEGER): 0x40000, (0x0E07, INTEGER): 1}
    return values | {named[key]: value for key, value in more.items()}
