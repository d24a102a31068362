// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Something actors work on, offer or seek. Which topic is broader is a claim, as everything that ties things together.
 */
public record Topic(
        String id, String labelDe, String labelEn, @Nullable String description) {}
