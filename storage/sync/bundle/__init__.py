# SPDX-License-Identifier: Apache-2.0
"""The bytes of a bundle: pure functions over streams, no database, no folder, no clock.

    keys        the key pair that bundles for a device are sealed to
    container   the header: who can open the bundle, and proof that nobody changed it
    framing     the body: chunks that cannot be changed, moved, dropped or repeated
    padding     how long a body is made, so that its length says little
    frames      what stands in the body, piece by piece
    manifest    what the sender signs: who says what to whom, and the hash of all frames
    writer      one pass from frames to a stream
    reader      two passes: the first authenticates everything, the second interprets

One bundle is for one officer and is sealed to each of his devices. Layers, from the outside in:

    header     a random key K, sealed by HPKE to every device; an HMAC under K over all of it, so
               that whoever cannot open the bundle cannot change even another's stanza
    body       encrypted in chunks under a key from K, bound to the header by its hash
    padding    exact: so many zeros and no others
    manifest   signed by the sending device; names its header, so that the signed words cannot be
               sealed again to somebody else, and the hash of the frames, so that they cannot be
               exchanged by another recipient, who knows K as well

Each layer is there for an attacker whom the others do not stop. `tests/storage/sync` switches
them off one by one and prints what the rest still refuses.

**Two passes.** The writer does not know the hash of the frames before it has written them, so
the manifest is the last frame. The reader therefore goes over the stream twice: `examine` looks
at nothing but types and lengths until it has found the manifest and verified it; `contents` then
yields what is in it and hashes again, because the file could have been exchanged in between.
Who calls `contents` keeps what came only if the iterator ends without an error.

**Limits.** Every length is checked before memory is taken for it; the largest thing ever held is
a manifest (16 MiB), then a frame (5 MiB). Anything wrong is a `UserError` of a code `sync.*`.

`storage/sync/FORMAT.md` says all of this byte for byte; the two must change together.
"""

from storage.sync.bundle.frames import (
    AttachmentBegin,
    AttachmentPiece,
    EventFrame,
    Frame,
    NoticeFrame,
)
from storage.sync.bundle.keys import ExchangeKey, is_public_key
from storage.sync.bundle.manifest import Head, Manifest, Received, Statement
from storage.sync.bundle.reader import Examined, contents, examine, is_for
from storage.sync.bundle.writer import BundleWriter

__all__ = [
    "AttachmentBegin",
    "AttachmentPiece",
    "BundleWriter",
    "EventFrame",
    "Examined",
    "ExchangeKey",
    "Frame",
    "Head",
    "Manifest",
    "NoticeFrame",
    "Received",
    "Statement",
    "contents",
    "examine",
    "is_for",
    "is_public_key",
]
