# SPDX-License-Identifier: Apache-2.0
"""The calendar: what is due when, in files of every kind, by the month or as one list.

    page     the place: which month, whose deadlines, of which kinds, and the day that is chosen
    month    the sheet of a month: its model, how a day is painted, where the keys go
    export   the dialog that writes deadlines for the calendar of another program

A deadline opens its file with one click. What leaves the vault says nothing but days and codes,
see `storage.calendar`; who types a code under Find comes to the file.
"""
