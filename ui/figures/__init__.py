# SPDX-License-Identifier: Apache-2.0
"""Figures on the screen: tables and charts whose every number can be opened.

Of the register of requests, and of the disclosure programme; who is in both may choose.

    page      the place: the years, the figures there are, and the one that is shown
    sources   the reports: how each is counted, opened and written, and for whose programme it is
    views     which figures there are, and the charts and tables of each
    canvas    a chart, painted as `core.figures.drawing` places it; its bars take the focus
    numbers   a table of counts
    behind    the files that a number counts
    printed   the dialog that checks the shares of a text: the 108.6 per cent of a printed report
    export    the dialog that writes the figures to a folder

**Inside and outside.** Here the office sees whole numbers. What leaves it has small ones taken
out unless a person says otherwise; a box on the page shows the figures as they would leave.
"""
