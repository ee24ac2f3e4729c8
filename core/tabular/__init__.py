# SPDX-License-Identifier: Apache-2.0
"""What was in a table of somebody else's: rows of cells, before anybody knows what they mean.

    cells   rows and cells, what a cell says as text, and why one says nothing
    days    days written as text, and the order in which a column writes them
    header  which row names the columns, and how names are compared
    columns what columns and words mean: guessed from what is looked for, or said by a person
    reading what the rows say, and what is wrong with them, by row and column

Which program the table was made with is no matter here: `storage.sheets` reads files into these
values, and the rules of a kind of file (`core.advice.importing`) say what they mean.
"""
