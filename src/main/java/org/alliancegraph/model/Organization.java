// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An association, foundation, company, authority or facility. */
public record Organization(
        String id,
        String name,
        List<String> alternativeNames,
        @Nullable String description,
        Place place,
        OrganizationKind kind,
        @Nullable String legalForm,
        @Nullable String founded,
        @Nullable String dissolved)
        implements Actor {}
