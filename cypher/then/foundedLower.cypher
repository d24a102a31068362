// SPDX-License-Identifier: GPL-3.0-or-later
// The first day that the claimed foundation can have been.
{{claimed founded}}.lower
