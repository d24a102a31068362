// SPDX-License-Identifier: GPL-3.0-or-later
// A topic's description is its own, that of everything else is claimed.
CASE WHEN it:Topic THEN {{noted description}} ELSE {{claimed description}}.value END
