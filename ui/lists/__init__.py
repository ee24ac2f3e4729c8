# SPDX-License-Identifier: Apache-2.0
"""What all lists of files have in common: cases, requests, statements, filers, referrals.

    tables       how a table of files looks and moves
    arrangement  which columns it has, how wide, in which order; and the views that were kept
    columns      the dialog that chooses and orders columns
    views        the button of both: keep what is asked for under a name, ask it again, forget it
    picked       which rows are chosen, by place, also those that were never scrolled to
    many         dialogs that do something with many files, and say of which they could not
    assigning    gives many files to an officer
    listing      writes the rows that are chosen to a spreadsheet

An arrangement is its officer's and stays in the vault of this laptop: what a view asks for may
name a person, so it is kept where persons are named, and it does not travel.
"""
