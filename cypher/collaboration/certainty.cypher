// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a claim held on the day asked for.
RETURN CASE
  WHEN owner.validFromUpper <= $asOf AND owner.validToLower >= $asOf THEN 'CERTAINLY'
  WHEN owner.validFromLower <= $asOf AND owner.validToUpper >= $asOf THEN 'POSSIBLY'
  ELSE 'NO'
END AS row
