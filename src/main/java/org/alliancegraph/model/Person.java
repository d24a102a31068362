// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person a source names; the graph keeps nothing else about people. */
public record Person(
        String id,
        String name,
        List<String> alternativeNames,
        @Nullable String description,
        Place place,
        @Nullable String title)
        implements Actor {}
