// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.List;
import java.util.Map;

/**
 * A reason for or against a synergy, with its share of the score.
 *
 * @param contribution what it adds to the score, or takes from it
 * @param weight what its kind counts
 * @param facts what its fields and its sentence are made of: numbers, texts, and entities
 * @param claims what it rests on
 */
record Reason(Kind kind, double contribution, double weight, Map<String, Object> facts, List<Integer> claims) {

    /** What it adds to the score, less than 0 if it is against. */
    double signed() {
        return kind.isAgainst() ? -contribution : contribution;
    }

    /** Whether it is said though it counts nothing, as the only candidate is no better than the average one. */
    boolean stays() {
        return kind == Kind.SHARED_PARTNER && facts.containsKey(LearnedReasons.SIGN);
    }

    /** The kinds, by their names in the API; those for a synergy are what a filter asks for. */
    enum Kind {
        SHARED_TOPIC("SharedTopic", 0),
        OFFER_MEETS_NEED("OfferMeetsNeed", 0),
        SHARED_PROGRAM("SharedProgram", 0),
        SHARED_PARTNER("SharedPartners", 0),
        ENDED_COLLABORATION("EndedCollaboration", 0),
        LEARNED("LearnedReason", 0),
        NEAR("Near", 1),
        SIMILAR_SIZE("SimilarSize", 2),
        ALREADY_REACHED("AlreadyReachedThroughAlliance", 3),
        DIFFERENT_SIZE("DifferentSize", 3),
        LEARNED_AGAINST("LearnedCounterReason", 3);

        private final String type;
        private final int place;

        Kind(String type, int place) {
            this.type = type;
            this.place = place;
        }

        /** Its type in the API. */
        String type() {
            return type;
        }

        boolean isAgainst() {
            return place == 3;
        }

        /** Where it stands: what two share comes first, then where they are. */
        int place() {
            return place;
        }
    }
}
