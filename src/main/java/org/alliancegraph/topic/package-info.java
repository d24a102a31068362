// SPDX-License-Identifier: GPL-3.0-or-later
/** What the work is about: a tree of topics from broad to narrow. */
@NullMarked
package org.alliancegraph.topic;

import org.jspecify.annotations.NullMarked;
