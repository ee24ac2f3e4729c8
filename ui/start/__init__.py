# SPDX-License-Identifier: Apache-2.0
"""What is on the screen before a vault is open.

    start     which of the others is shown; the language for all of them
    card      the sheet in the middle of the screen that they all stand on
    welcome   the very first time: create an office, join or open one, or restore a backup
    unlock    a passphrase or the recovery code for one folder, and an honest answer
    renewing  how far an update's work on a vault is while it is unlocked, and putting it off
    wizard    from nothing to an office, or to a vault in a colleague's, with proven ways in

Whoever joins makes a contact card and waits, perhaps for days, for the first bundle. The vault
holds nothing but its keys until then, and unlocking it leads back to the card in the wizard.

All of this has to be there within a moment of starting, so nothing here imports what only an
open office needs.
"""
