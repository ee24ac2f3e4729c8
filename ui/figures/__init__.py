# SPDX-License-Identifier: Apache-2.0
"""The figures of the register on the screen: tables and charts whose every number can be opened.

    page      the place: the years, the figures there are, and the one that is shown
    views     which figures there are, and the charts and tables of each
    canvas    a chart, painted as `core.figures.drawing` places it; its bars take the focus
    numbers   a table of counts
    behind    the requests that a number counts
    export    the dialog that writes the figures to a folder

**Inside and outside.** Here the office sees whole numbers. What leaves it has small ones taken
out unless a person says otherwise; a box on the page shows the figures as they would leave.
"""
