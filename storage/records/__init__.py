# SPDX-License-Identifier: Apache-2.0
"""The case history on disk: what was signed, what it means today, and the proof of both.

    records     the one door: open, create, apply, ingest, list, search (`Records`)
    journal     the one way in: seal or verify, append, fold, index, in one transaction
    enrolment   how a vault becomes a device of an office: founding, joining, restoring
    kinds       which kinds of file there are, and how a file says of which kind it is
    candidate   who a vault is before any office has entered it: its contact card
    device      this installation's name and keys
    roster      which events of the office file are the office's
    log         events and payloads in the order they arrived here, chained
    ingest      events from elsewhere: verified before they become history
    files       folded files, the ones in use kept in memory and grown by what is added
    sealing     what an officer drafted, as the next events of a file by this device
    erasing     what the law wants gone: payloads, and attachments that nothing names any more
    gaps        what was removed leaves no copies behind
    entry       what the index says of a file: a pure function of its folded state
    index       writes what differs between two entries, and can write everything anew
    rows        what is on its way to the index's tables, a statement at a time
    telling     what search is told when a transaction ends, and how it forgets
    words       text to what search compares: case, accents, scripts
    search      finds it again
    lists       pages of rows, Today, counts
    deadlines   what ends between two days, for the calendar
    codes       what a file is called where strangers may look
    facets      which values are known, and which files have one
    people      who asked before, while a name is typed
    precedents  guidance in use, while a question is typed
    referrals   the register of referrals, read off the facets of files
    cycle       rows of a cycle's filings, and this device's secrets of its draw
    many        an act on many files, in one transaction
    timeline    a file's steps as a person reads them
    attachments bytes in chunks
    access      the second chain: who looked at what on this device
    anchors     how far both chains had come, remembered outside the database too
    desk        what never leaves this device: numbers, drafts, arrangements, signing keys
    care        what a person should hear of the vault itself: disk, size, last health check
    check       verifies all of it and names the first bad event; `proofs` are its parts

**One path.** A change made here and a change that a colleague sends take the same way: verified,
appended to the log, folded, and the difference written to the index, in one transaction. What is
shown as saved has been committed. A transaction that fails leaves nothing, in the database or in
memory.

**A save costs what it adds.** Files in use are kept in memory, `MAX_FILES` and `MAX_EVENTS` of them
at most, and a new event is folded on top of what is there where core can tell what it changes
(`core.history.successor`); the index then computes the cells that it names and no others, and of a
note nothing but its cell (`core.kinds.FileKind.apart`). New files are written together, however
many (`Journal.begin`). All else folds the whole file: what colleagues send, what removes, erases
or settles, the office file. What is in memory is thrown away when a transaction fails, when a file
is imported into, erased from or taken back, and with every change of the office; it ends with the
lock.

**What can wait until nobody does, waits.** Search gets a new part with every save; merging its
parts, moving the database's log into its file and anchoring are for `Journal.rest`, which the
window calls when it has been idle for two seconds. Where nobody rests, a save does it when it must.

**A change in the officers reaches every file at once**, in the transaction that makes it. A file
says in the index what bears on it besides the office (`core.office.bearing`): these files are read
again, and all the others of a kind follow one of them, since they have the same readers.

**Two truths, one derived.** `event` and `payload` are the history; triggers keep them as they
are, and a payload can only go when an erasure names it. Everything else about files (`file_row`,
`snapshot`, search, ...) is derived and can be rebuilt; `check` computes it again and compares.

**Who signs.** A device is named by the hash of its public key, so nobody can enter another key
under its name. The founder's device is trusted because the office began with it, every other
because those who may have entered it (`core.office.authority`); each acts for its owner, and for
the officers who share it. A file begins with an event that says of which kind it is.

**What detects what.** A page or file that was put back is authentic to SQLCipher. The log is
therefore chained (each row hashes the one before), and its head is repeated in the header and
the key store of the operating system by `vault.anchor`. Whoever holds the vault's key can
recompute the chain, but not what was remembered elsewhere.
"""

from storage.records.access import Access, Act
from storage.records.attachments import Attachment
from storage.records.check import CheckReport
from storage.records.desk import Draft, Identity
from storage.records.files import Opened
from storage.records.ingest import Ingested, Refused
from storage.records.kinds import KINDS, Kinds
from storage.records.lists import DueRow, Page, Row, Today
from storage.records.proofs.findings import BadEvent
from storage.records.records import Records
from storage.records.results import Applied
from storage.records.search import Hit
from storage.records.timeline import TimelineStep

__all__ = [
    "KINDS",
    "Access",
    "Act",
    "Applied",
    "Attachment",
    "BadEvent",
    "CheckReport",
    "Draft",
    "DueRow",
    "Hit",
    "Identity",
    "Ingested",
    "Kinds",
    "Opened",
    "Page",
    "Records",
    "Refused",
    "Row",
    "TimelineStep",
    "Today",
]
