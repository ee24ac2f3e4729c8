# SPDX-License-Identifier: Apache-2.0
"""Opening a vault with the help of two colleagues, offline and by files.

    holding     who holds parts of this vault, and keeping that true as devices change
    messages    the request and the answer: bytes in and out, the eight words
    asking      at the vault that nobody can open: ask, and open with two answers
    helping     at a colleague's: look at a request, and answer it

    X cannot open his vault --request--> A and B, by any way; each compares the words with X
    A's device --answer, sealed to the request--> X      B's device --answer--> X
    X opens with both, must choose a new passphrase, and the vault has a new key

**Who can do what.** One colleague can do nothing; two can open the vault only together with who
has its files. Neither sees anything of it: what a device gives out is one of the parts of
`storage.vault.escrow`. A request names no person. The helper's program says whose vault it is, as
the office file knows it, and refuses a vault that it does not know, one whose device is revoked,
and one that it does not hold any more. Only the words, compared face to face or by telephone,
say that the request is the colleague's and not a thief's who has his laptop.

**Trace.** The helper's device writes an event in the office file before it gives anything out, the
opened vault before anybody can work in it, and both note it in their access logs. Bundles take
the events to everybody. A vault that cannot write the event (its device is not the office's any
more) is not opened: it is to be opened first and revoked then.

**Interruption.** Every step can be done again. Until the new passphrase is set, which happens at
one moment with the new vault key, the same answers open the vault once more; after it they open
nothing. Backups made before are still opened by them, as by an old passphrase.

Formats: `storage/vault/FORMAT.md`, 3.3 and 7.
"""
