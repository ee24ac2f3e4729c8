# SPDX-License-Identifier: Apache-2.0
"""A policy profile as people read it: every rule with its value and its paragraph.

shipped which profiles there are
view    the table, and the dialog that shows it
words   what a parameter and its value are called
"""
