# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of the database, as a list of numbered SQL files: `NNNN_name.sql`.

The number is the schema version the file leads to. Files are applied in order, each in one
transaction together with the new `user_version`, and never changed once released: a vault made
by any version must become today's by the files after its own. They are plain SQL because code
changes and an old vault does not. `storage/vault/migrations.py` runs them.
"""
