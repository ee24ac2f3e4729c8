# SPDX-License-Identifier: Apache-2.0
"""Owns every bound on a dropped file, each with the reason for its size."""

from __future__ import annotations

MIB = 1 << 20

FILE = 100 * MIB
"""Any file: it is held in memory while it is encrypted into the vault."""

MAIL = 50 * MIB
"""A file that is parsed: about twice what the large mail services carry (25 MB)."""

PARTS = 2_000
"""Parts, attachments and recipients of one message: more is a bomb, not a letter."""

DEPTH = 10
"""Multiparts inside multiparts, and Outlook messages inside Outlook messages. Real mail has
four; the parser looks for every open boundary in every line."""

LINES = 1_000_000
"""Lines of an e-mail file: 50 MiB of base64 have 700,000; 50 MiB of line feeds would take
minutes."""

HEADERS = 1_000
"""Header fields of one part. Long delivery paths have about a hundred."""

HEADER = 64 * 1024
"""Characters of one header field: some five hundred recipients."""

PARAMETERS = 4 * 1024
"""Characters of a Content-... field: the library splits its parameters in quadratic time. A file
name of 255 Chinese letters takes 2,300."""

THREAD = 50
"""Messages of which one says that it follows them; mail programs keep some twenty."""

LINE_OF_TEXT = 1_000
"""Characters shown of a subject or a name."""

HTML = 2 * MIB
"""Bytes of HTML in one message that are turned into plain text: at worst two seconds of work."""

RTF = 2 * MIB
"""Bytes of a rich text, decompressed, that is turned into plain text."""

TEXT = 1_000_000
"""Characters of a message's text; the whole of a longer one is kept as an attachment."""

CONVERTED = 32 * MIB
"""Bytes of messages inside an Outlook message that are written out as files, in sum."""

ENTRIES = 16_384
"""Streams and storages of an Outlook file: two thousand recipients have as many."""

PROPERTIES = 64 * 1024
"""Bytes of one table of properties in an Outlook file: four thousand properties."""

NAME = 200
"""Bytes of a file name in UTF-8: file systems allow 255, and saving may add to it."""
