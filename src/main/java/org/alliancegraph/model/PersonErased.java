// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Set;

/** That a person was erased: whoever keeps copies of what the graph says drops them. */
public record PersonErased(Set<String> ids) {

    public PersonErased {
        ids = Set.copyOf(ids);
    }
}
