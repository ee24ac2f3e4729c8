# SPDX-License-Identifier: Apache-2.0
"""Owns `revoke`: a device that was lost, or an officer who left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserError
from ui.headless.ask import add_vault, officers_named, opened_vault
from ui.operations.office import approve_change, retire_officer, revoke_device

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.ids import OfficerId
    from ui.headless.console import Console
    from ui.operations import OpenVault


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, whose device, and why."""
    add_vault(parser)
    parser.add_argument("--officer", required=True, metavar="NAME", help="owner")
    parser.add_argument("--device", metavar="ID", help="device_id")
    parser.add_argument("--left", action="store_true", help="left")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="reason")


def run(arguments: Namespace, console: Console) -> int:
    """Revoke it, or approve the revocation that waits; print where it stands."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        (officer,) = officers_named(opened, [arguments.officer])
        if not _approved(opened, officer):
            _propose(opened, officer, arguments)
        for device in opened.records.office.devices.values():
            if device.officer == officer:
                gone = "revoked" if device.revoked else "suspended" if device.suspended else ""
                state = console.word(f"device_{gone or 'in_use'}")
                console.say(f"{device.instance}  {arguments.officer}: {state}")
    return 0


def _approved(opened: OpenVault, officer: OfficerId) -> bool:
    office = opened.records.office
    own = {device.instance for device in office.devices.values() if device.officer == officer}
    for change in office.pending:
        touches = any(part.instance in own or part.officer == officer for part in change.what)
        if touches and opened.records.me in change.approvers:
            approve_change(event=change.event).now(opened)
            return True
    return False


def _propose(opened: OpenVault, officer: OfficerId, arguments: Namespace) -> None:
    if arguments.left:
        retire_officer(officer=officer, reason=arguments.reason).now(opened)
        return
    digits = arguments.device or ""
    found = [
        device.instance
        for device in opened.records.office.devices.values()
        if device.officer == officer and not device.revoked and device.instance.startswith(digits)
    ]
    if len(found) != 1:
        raise UserError("command.which_device", count=len(found))
    revoke_device(instance=found[0], reason=arguments.reason).now(opened)
