# SPDX-License-Identifier: Apache-2.0
"""The register and spreadsheets on the screen: one is taken over, or written.

    stepping    a dialog, step by step: the file, its columns, its words, what would happen
    taking_in   that of a register; `ui.disclosure.staff_import` is that of a staff list
    columns     which column has which fact, with samples of what stands in it
    words       which of their words is which of ours, where nobody knows
    trial       what taking it over would do: counts, and what is wrong by row and column
    writing     the dialog that writes the register to a file

**Nothing happens by looking.** Every step forward reads the file again and tries; only the verb
of the last step writes, all rows or none. What a person said of columns and words is kept.
"""
