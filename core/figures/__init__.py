# SPDX-License-Identifier: Apache-2.0
"""Figures: tables that are counted from records, and what may leave the office of them.

    table       a table of counts, each of which knows the records behind it; shares of a total
    suppress    small cells taken out, with what else would give them away
    report      tables as they are shown to somebody: named in a language, small cells out or not
    grid        a table as lines of cells, for the page, the CSV and the window
    export      the same as CSV and as JSON, which FORMAT.md describes
    chart       what is shown as bars: the shares and counts of tables, in a language
    drawing     where everything of a chart stands; painted by page, svg and the window alike
    svg         a chart as SVG
    page        the same as a PDF

**A figure is never entered.** It is counted from what stands in the files, by the facets that each
kind of file says of itself (`core.kinds.IndexRow.facets`). Every number can be opened: its cell
holds the facets that a record must have to be counted in it.

**Shares add up.** What a table tells as parts of a whole is 100 per cent together, and what it
counts once more, "of which", stands below the total.

**Outside the office** a number of few people names them. Whoever prints a table for others asks
`suppress` first; inside the office the same table is whole.
"""
