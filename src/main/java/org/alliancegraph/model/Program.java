// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What actors take part in together: an instrument, a project or a programme. */
public record Program(
        String id,
        String name,
        List<String> alternativeNames,
        @Nullable String description,
        Place place,
        @Nullable ProgramKind kind,
        @Nullable String founded,
        @Nullable String dissolved)
        implements Actor {}
