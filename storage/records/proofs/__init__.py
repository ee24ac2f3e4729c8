# SPDX-License-Identifier: Apache-2.0
"""The parts of a check, each believing nothing that the database says about itself.

findings  what was found, and the first event that is not as it was written
history   every event's bytes, signature, payload and place; every file's links
chains    access log, anchors, ends of tables, attachments
derived   the index and search, derived again and compared
"""
