// SPDX-License-Identifier: GPL-3.0-or-later
// The legal form that was claimed.
{{claimed legalForm}}.value
