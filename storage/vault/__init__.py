# SPDX-License-Identifier: Apache-2.0
"""The vault: a folder that only those who hold a way in can read.

    vault.hdr        two copies of the header: the slots, and how far the vault had come
    vault.db         everything else, in one SQLCipher database (and vault.db-wal while open)
    lock             one process at a time
    failed-unlocks   times of failed unlocks, until the next successful one
    reserve          32 MiB of the disk, for the day when it is full
    backups/         vault folders of their own

A *slot* is one way in: an officer's passphrase, a passphrase with a second factor kept by the
operating system, the printed recovery code, or two of three colleagues together (`escrow`, and
`storage/escrow` for how they meet). Each gives the *vault key* (VMK), 32 random bytes
from which the database's key and the header's authentication key are derived. Several officers
may share one vault; opening says whose slot it was. Revoking a slot replaces the vault key, so
that what the revoked person kept opens nothing that is written afterwards. FORMAT.md says all of
this byte for byte, for a stranger who must open a vault without this program.

What is promised, and where:

- Damage is never called a wrong passphrase, and a small damage is repaired and reported
  (`header`, `opening`). Old copies put back are noticed as far as anything remembers a newer one
  (`anchors`).
- "Saved" means committed and synced (`database`). Whatever is interrupted, the vault opens with
  what was saved (`disk.atomic_write`, `rotation`, `create`, `migrations`).
- A full disk keeps nobody from saving what is on the screen and from locking (`reserve`): where
  an operation failed for want of room, the reserve is given back and it is done once more.
- The key store of the operating system is never the only way in, and only classes named in
  `keyring_store` are asked.
- A backup that has a backup's name has been opened and compared (`backup`).

A vault opened by `open_vault` or `create_vault` belongs to the thread that opened it. Python
cannot forget: whoever locks the program closes the vault *and* replaces the process.
"""

from storage.vault.backup import Backup
from storage.vault.create import create_vault, restore_backup
from storage.vault.database import Database, Row
from storage.vault.kdf import DEFAULT, FLOOR, KdfCost, calibrate
from storage.vault.keyring_store import KeyringStore, open_keyring
from storage.vault.opening import open_vault
from storage.vault.passphrase import check_passphrase, generate_passphrase
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import Passphrase, Secret, SlotType
from storage.vault.state import SlotInfo
from storage.vault.vault import Vault

__all__ = [
    "DEFAULT",
    "FLOOR",
    "Backup",
    "Database",
    "KdfCost",
    "KeyringStore",
    "Passphrase",
    "RecoveryCode",
    "Row",
    "Secret",
    "SlotInfo",
    "SlotType",
    "Vault",
    "calibrate",
    "check_passphrase",
    "create_vault",
    "generate_passphrase",
    "open_keyring",
    "open_vault",
    "restore_backup",
]
