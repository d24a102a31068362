// SPDX-License-Identifier: GPL-3.0-or-later
// Where the preferred claim located it, as that was known then; or what was known of itself.
CASE WHEN it:Municipality THEN {{noted state}} ELSE coalesce({{gathered seat}}.state, {{noted ownState}}) END
