// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see a person today.
RETURN CASE
  WHEN coalesce(owner.publicUntil >= $today, true) THEN 'PUBLIC'
  WHEN coalesce(owner.membersUntil >= $today, true) THEN 'MEMBERS'
  ELSE 'STEWARDS'
END AS row
