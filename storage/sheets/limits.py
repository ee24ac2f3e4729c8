# SPDX-License-Identifier: Apache-2.0
"""Owns every bound on a spreadsheet, each with the reason for its size."""

from __future__ import annotations

MIB = 1 << 20

FILE = 64 * MIB
"""The file: 200,000 rows of a register take about 20 MiB as .xlsx and 60 MiB as .csv."""

ROWS = 200_000
"""Rows that are not blank: a hundred years of the busiest office that publishes its figures."""

NAMES = 600_000
"""The like of a list of vendors or partners: the purchasing system of a large organisation."""

LINES = 1_200_000
"""Rows in all: a sheet that is formatted to its end has 1,048,576, nearly all of them blank."""

MERGED = 50_000
"""Merged ranges that stand over several rows."""

COLUMNS = 500
"""Columns: registers have twenty. Each cell of a row is held while the row is read."""

CELL = 100_000
"""Characters of a cell: what a text of a file may have. Excel itself stops at 32,767."""

ENTRIES = 2_000
"""Files in the container: one a sheet, and pictures, comments, links."""

RATIO = 200
"""How many times its size an entry may expand. A column of one word repeats like nothing else and
reaches about 120; DEFLATE can reach 1,030, and then it holds nothing."""

SMALL = MIB
"""An entry that expands to no more than this may do so at any ratio."""

SHEET = 400 * MIB
"""A sheet, expanded: 200,000 rows of twenty cells have 160 MiB of XML."""

STRINGS = 128 * MIB
"""The table of the workbook's texts, expanded: it is held in memory."""

PART = 4 * MIB
"""Any other part that is read: styles, the list of sheets. It is held as a tree, at ten times its
size."""

TOTAL = 600 * MIB
"""All entries together, expanded."""

SHEETS = 200
"""Sheets of a workbook."""

TAGS = 20_000
"""Tags in one row or one text of the workbook, held while it is read: 500 cells of 40."""

TAG = MIB
"""Bytes between two tags: a longest cell, every character of it escaped."""

DIFFERENT = 2_000_000
"""Different texts in a workbook."""
