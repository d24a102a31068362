// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading statement with its parameters, so that values never become part of a text. */
public record Query(String text, Map<String, @Nullable Object> parameters) {}
