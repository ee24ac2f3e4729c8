# SPDX-License-Identifier: Apache-2.0
"""Files that people drop on a case: read once, judged by content, handed on as values.

A dropped file comes from outside the office. It may be broken, as mail often is, or made to do
harm. Four promises hold for whatever lies on the disk.

*Nothing happens but reading.* Nothing is fetched, run, unpacked or written. The file is opened
once, as a plain file and never through a link (`files`), and its bytes are kept with the message
as `Message.source`: what is shown is our reading, the source is the evidence.

*An answer or one sentence.* The result is a `Message`, an `Attached`, or a
`core.errors.UserError` whose code starts with `intake.`. Mail that is slightly broken is read as
far as it goes, and `Message.warnings` names what a reader should know, in the same kind of code.

*Bounds before work.* `limits` holds every size and count, each with its reason. Parts, headers
and directory entries are counted while the parser meets them, not from what the file declares.

*What is shown is inert.* HTML and RTF become plain text (`html`, `rtf`); names of attachments
carry no path, no control and no direction override (`names`); a media type is what the bytes say,
not what the sender says (`media`).

`eml` and `msg` read the two formats, `charsets` and `headers` turn bytes into text the way mail
programs do, `message` holds the result. None of the results shows its content in its `repr`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.intake.eml import looks_like_mail, read_eml
from storage.intake.files import read_file
from storage.intake.message import Address, Attached, Message
from storage.intake.msg import is_compound, looks_like_outlook, read_msg

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Address", "Attached", "Message", "interpret", "open_dropped", "read_file"]


def open_dropped(path: Path) -> Message | Attached:
    """Read what was dropped: an e-mail as a message, any other file as it is.

    Raises `UserError` with a code of the area `intake` when it cannot be taken in.
    """
    return interpret(read_file(path))


def interpret(file: Attached) -> Message | Attached:
    """Read a file whose bytes are here, such as a message attached to a message."""
    suffix = file.name.rpartition(".")[2].lower()
    if is_compound(file.data):
        if suffix in ("msg", "eml") or looks_like_outlook(file.data):
            return read_msg(file)
    elif suffix == "eml" or (suffix == "msg" and looks_like_mail(file.data)):
        return read_eml(file)
    elif suffix == "msg":
        return read_msg(file)
    return file
