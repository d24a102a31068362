// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A town, a district, a borough or an association of municipalities: whatever has a council of its own. */
public record Municipality(
        String id,
        String name,
        List<String> alternativeNames,
        @Nullable String description,
        Place place,
        MunicipalityLevel level,
        @Nullable Ags ags,
        @Nullable Ars ars,
        @Nullable Long population,
        @Nullable Double area)
        implements Actor {}
