# SPDX-License-Identifier: Apache-2.0
"""Owns the judgement what a file is: by its first bytes, then by its name, never by its sender.

The type decides what the window will try to show, so a name alone never makes a file a PDF or an
image. What the bytes do not prove and the name does not suggest is `application/octet-stream`.
"""

from __future__ import annotations

import re

_OCTETS = "application/octet-stream"
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"#!AMR", "audio/amr"),
)
_BOXED = (
    (b"WEBP", b"RIFF", 8, "image/webp"),
    (b"WAVE", b"RIFF", 8, "audio/wav"),
    (b"ftyphei", b"", 4, "image/heic"),
    (b"ftypmif1", b"", 4, "image/heic"),
    (b"ftypM4A", b"", 4, "audio/mp4"),
    (b"ftypqt", b"", 4, "video/quicktime"),
    (b"ftyp", b"", 4, "video/mp4"),
)
# What a container holds is told by the name: the bytes have proved the container.
_OFFICE = "application/vnd.openxmlformats-officedocument."
_BY_NAME = {
    "application/zip": {
        "docx": _OFFICE + "wordprocessingml.document",
        "xlsx": _OFFICE + "spreadsheetml.sheet",
        "pptx": _OFFICE + "presentationml.presentation",
        "odt": "application/vnd.oasis.opendocument.text",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odp": "application/vnd.oasis.opendocument.presentation",
    },
    "application/x-ole-storage": {
        "msg": "application/vnd.ms-outlook",
        "doc": "application/msword",
        "xls": "application/vnd.ms-excel",
        "ppt": "application/vnd.ms-powerpoint",
    },
    "text/plain": {
        "eml": "message/rfc822",
        "htm": "text/html",
        "html": "text/html",
        "csv": "text/csv",
        "ics": "text/calendar",
        "vcf": "text/vcard",
        "json": "application/json",
        "xml": "application/xml",
        "svg": "image/svg+xml",
        "md": "text/markdown",
        "asc": "application/pgp-signature",
    },
    _OCTETS: {
        "eml": "message/rfc822",
        "p7m": "application/pkcs7-mime",
        "p7s": "application/pkcs7-signature",
    },
}
_DEFAULT_NAMES = {
    "message/rfc822": "message.eml",
    "text/calendar": "invitation.ics",
    "text/html": "text.html",
    "text/plain": "text.txt",
    "application/rtf": "text.rtf",
    "application/pkcs7-mime": "smime.p7m",
    "application/pkcs7-signature": "smime.p7s",
    "application/pgp-signature": "signature.asc",
    "application/ms-tnef": "winmail.dat",
    "application/pdf": "attachment.pdf",
    "image/jpeg": "image.jpg",
    "image/png": "image.png",
    "image/gif": "image.gif",
}
_PROBE = 4096
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]")


def media_type(data: bytes, name: str) -> str:
    """Return what a file is, judged by its bytes and, inside what they prove, by its name."""
    kind = _by_bytes(data)
    return _BY_NAME.get(kind, {}).get(name.rpartition(".")[2].lower(), kind)


def default_name(kind: str) -> str:
    """Return a name for an attachment that has none, from a media type."""
    return _DEFAULT_NAMES.get(kind.lower(), "attachment")


def _by_bytes(data: bytes) -> str:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    for inner, outer, offset, kind in _BOXED:
        if data.startswith(outer) and data[offset : offset + len(inner)] == inner:
            return kind
    return "text/plain" if _is_text(data[:_PROBE]) else _OCTETS


def _is_text(head: bytes) -> bool:
    """Say whether a beginning has nothing that only binary files have, in any charset."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return bool(head) and not _BINARY.search(head)
