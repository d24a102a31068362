// SPDX-License-Identifier: GPL-3.0-or-later
// The point where it was.
point({latitude: {{shown latitude}}, longitude: {{shown longitude}}})
