// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A local alliance for families: partners of one place who work together under a name of their own. */
public record LocalAlliance(
        String id,
        String name,
        List<String> alternativeNames,
        @Nullable String description,
        Place place,
        @Nullable String founded,
        @Nullable String dissolved)
        implements Actor {}
