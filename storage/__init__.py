# SPDX-License-Identifier: Apache-2.0
"""Everything that touches the disk.

    vault/      header, key slots, the encrypted database, lock file, backup (FORMAT.md beside it)
    records/    the event log, the index that lists and search read, attachments, the access log
    intake/     e-mails and files that people drop on a case
    sheets/     spreadsheets: read, taken over, written
    disclosure/ forms to filers and answers from them, the draw, matching of names
    letters     issuing and reading letters; mailing: to many at once; reports: about a cycle
    calendar    deadlines as a file for other calendars: days and codes
    mail_merge  what goes to filers by e-mail: drafts, and lists for a mail program
    processes   heavy work on many values, by several processes

Storage asks core what a change means and remembers the answer; it never decides. Obstacles that
a person can act on are raised as `core.errors.UserError`; "saved" means that COMMIT returned.
No case content is ever put in a log line, an exception, or a file outside the vault.
"""
