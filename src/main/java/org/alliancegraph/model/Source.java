// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that claims rest on, with what is needed to find it again. */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable ImpreciseDate date,
        @Nullable String address,
        @Nullable LocalDate retrievedAt,
        @Nullable String licence) {}
