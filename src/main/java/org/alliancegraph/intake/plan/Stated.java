// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.util.HashSet;
import java.util.Set;
import org.alliancegraph.intake.file.Item;

/**
 * What the claims of a file state outright, so that the same value in a column beside it is not taken for a further
 * claim. Kept as hashes of 64 bits: a chance of one in a hundred million to lose a value of a million.
 */
final class Stated {

    private final Set<Long> values = new HashSet<>();
    private final Set<String> located = new HashSet<>();

    void note(Item claim) {
        String from = claim.text("from");
        String type = claim.text("type");
        String property = claim.text("property");
        if (from == null) {
            return;
        }
        if ("HAS_ATTRIBUTE".equals(type) && property != null) {
            values.add(hash(from + "\n" + property + "\n" + claim.text("value")));
        }
        if ("LOCATED_IN".equals(type) || "location".equals(property)) {
            located.add(from);
        }
    }

    boolean states(String id, String property, String value) {
        return values.contains(hash(id + "\n" + property + "\n" + value));
    }

    boolean locates(String id) {
        return located.contains(id);
    }

    /** FNV-1a, 64 bits, over UTF-16 units. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
