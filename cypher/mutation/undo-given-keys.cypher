// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a part of the keys that a revision gave.
MATCH ()-[owns:HAS_KEY {recorded: $number}]->()
WHERE owns.retracted = 9223372036854775807
WITH owns
LIMIT $most
SET owns.retracted = $undo
RETURN elementId(owns) AS id
