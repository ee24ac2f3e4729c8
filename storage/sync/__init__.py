# SPDX-License-Identifier: Apache-2.0
"""What leaves for colleagues and what comes from them.

Parts:

    bundle/     the bytes of a bundle: sealed, padded, signed (FORMAT.md beside this file)
"""
