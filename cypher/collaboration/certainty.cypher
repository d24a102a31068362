// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a claim held on the day asked for.
RETURN {{certainty owner, $asOf}} AS row
