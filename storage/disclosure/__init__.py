# SPDX-License-Identifier: Apache-2.0
"""What travels between filers and the vault, and the draw.

    before    the filings of the cycle before: what a filer said last year
    forms     forms for many filers: made by several threads, recorded before they lie anywhere
    returns   answers to them: read, opened, and all that are good filed in one transaction
    compared  statements held against lists of names: one run, whole or not at all
    population    who can be drawn: whoever has to file, kept when they are registered
    draws     the draw of a cycle: its list fixed when it is announced, held, drawn filers marked
    disposal  the key of a cycle, destroyed with its last statement

What is read of a stick or a mail is untrusted (`storage.intake`), and never changed or deleted.
"""
