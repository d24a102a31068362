// SPDX-License-Identifier: GPL-3.0-or-later
@org.jspecify.annotations.NullUnmarked
package org.alliancegraph.web.execution;
