# SPDX-License-Identifier: Apache-2.0
"""Spreadsheets that people bring: read safely into rows, taken over whole or not at all, written.

    limits      every bound, each with its reason
    container   an .xlsx before anything is parsed: what it is, and whether it keeps to the bounds
    workbook    the cells of its sheets
    delimited   .csv: which letters, which separator, which cells
    table       the door: a file's bytes to `Table`, whatever its format
    known       what the vault holds already of the rows of a table
    importing   a dry run, and taking over: one transaction for all rows
    staff       registering filers from a staff list: a dry run, and one transaction for all
    remembered  what a person said of columns and words, for the next table
    errors_csv  what is wrong, as a list that can be saved and worked through
    exporting   the register as .xlsx, .csv and JSON; FORMAT.md is its specification
    referrals   the register of referrals as .xlsx and .csv
    listing     chosen rows of any list as .xlsx and .csv

A spreadsheet comes from outside, as dropped files do (`storage.intake`), and the same holds:
*nothing happens but reading*, *an answer or one sentence* (`UserError`, codes `sheets.*`), *bounds
before work*. A zip bomb, a million columns or a document type that expands without end is refused
before a parser sees it.

**What is read.** openpyxl reads the workbook: its sheets, texts, styles, and which numbers are
days. Cells are read here, row by row, because openpyxl keeps whole rows of any width and cannot
tell a formula that nobody has computed from a blank cell. A formula's value is the one that was
saved with it; one without is an error of that cell. Macros are not looked at: `.xlsm` is read like
`.xlsx`, for nothing in it runs. Cells that were merged each have the value of the first, since
that is what a reader of the sheet sees. Sheets that are hidden are read like others.

**Letters of a .csv.** A byte-order mark decides; else UTF-8 if every byte fits; else a guess, and
`Table.guessed` says so: a person looks at the texts and names another encoding if they are wrong.

**All or nothing.** `importing.take_over` writes every row that is new in one transaction, or none.
Each request names the file it came from by its SHA-256, and its row: the same file brought again
adds nothing.

**Nothing that runs leaves.** In what is exported, a text that a spreadsheet program would take for
a formula begins with an apostrophe in .csv, and is typed as text in .xlsx.
"""
