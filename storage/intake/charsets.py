# SPDX-License-Identifier: Apache-2.0
"""Owns the step from bytes to text: what the label says, what it usually means, what it must be.

Labels in mail are often narrower than the bytes: `gb2312` carries GBK, `iso-8859-1` carries
Windows-1252. Like browsers, we read such a label as its superset. A label that is missing,
unknown or plainly wrong is replaced by UTF-8 if the bytes allow it, else by a guess, and the
reader is told that it was one.
"""

from __future__ import annotations

import re
import unicodedata

from charset_normalizer import from_bytes

_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-6-e": "iso-8859-6",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "ms936": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "unicode": "utf-16",
    "koi8": "koi8-r",
    "koi": "koi8-r",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-arabic": "mac_arabic",
}
_LABEL = re.compile(r"[a-z0-9][a-z0-9_.:+-]{0,39}")
# Codecs of the language, not of mail: slow on long input or not an encoding of text at all.
_NOT_MAIL = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 64 * 1024
_MOST_GUESSES = 16
_TOO_WRONG = 50  # one character in fifty lost: the label was not a slip, it was another charset
_STEERING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
_CONTROL = {n: None for n in [*range(32), *range(0x7F, 0xA0)] if chr(n) not in "\t\n"}


class Decoder:
    """Decodes the texts of one message, and remembers whether any was a guess.

    Guessing takes milliseconds; a bomb has thousands of texts that ask for it.
    """

    def __init__(self) -> None:
        self.guessed = False
        self._guesses = 0

    def text(self, data: bytes, label: str = "") -> str:
        """Return the text that bytes stand for, in the charset of the label if that can be."""
        for mark, codec in _MARKS:
            if data.startswith(mark):
                return data.decode(codec, "replace")
        codec = _codec(label)
        if codec in ("", "cp1252") and _reads(data, "utf-8"):
            return data.decode("utf-8")
        if codec and _reads(data, codec):
            return data.decode(codec)
        self.guessed = True
        if codec:
            text = data.decode(codec, "replace")
            if text.count("\ufffd") * _TOO_WRONG < len(text):
                return text
        return data.decode(self._likely(data), "replace")

    def unlabelled(self, data: bytes, hint: str) -> str:
        """Return a text that could not say its charset; `hint` is that of its surroundings."""
        if _reads(data, "utf-8"):
            return data.decode("utf-8")
        self.guessed = True
        return self.text(data, hint)

    def _likely(self, data: bytes) -> str:
        self._guesses += 1
        return likely(data) if self._guesses <= _MOST_GUESSES else "cp1252"


def decode_word(data: bytes, label: str) -> str:
    """Return a text too short to guess from: by its label, else as UTF-8, else as Western."""
    for codec in (_codec(label), "utf-8"):
        if codec and _reads(data, codec):
            return data.decode(codec)
    return data.decode("cp1252", "replace")


def _codec(label: str) -> str:
    """Return a codec that this Python has, or nothing."""
    label = label.strip().strip("\"'").lower()
    if not _LABEL.fullmatch(label):
        return ""
    codec = _MEANT.get(label, label)
    if codec.replace("-", "_") in _NOT_MAIL:
        return ""
    try:
        b"".decode(codec)
        b"a".decode(codec, "replace")
    except (LookupError, UnicodeError):
        return ""
    return codec


def _reads(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True


def likely(data: bytes) -> str:
    """Return the codec that bytes without a label are most likely in."""
    if _reads(data, "utf-8"):
        return "utf-8"
    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else "cp1252"


def clean(text: str) -> str:
    """Return a text to keep: line feeds only, no control characters, no halves of characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROL)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def one_line(text: str, limit: int) -> str:
    """Return a text for one line of a list: no breaks, nothing that turns its neighbours round."""
    line = " ".join(clean(text[: limit * 4]).translate(_STEERING).split())
    return unicodedata.normalize("NFC", line)[:limit]
