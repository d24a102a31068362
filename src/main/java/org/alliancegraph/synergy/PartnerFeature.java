// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

/** What the learned ranking looks at of a candidate, each within the aspect under which it is explained. */
enum PartnerFeature {
    /** The place among all candidates by {@link #LASTING_SHARE}, as a negative logarithm. */
    RANK(Aspect.SHARED_PARTNERS),
    EVER_SHARE(Aspect.SHARED_PARTNERS),
    LASTING_SHARE(Aspect.SHARED_PARTNERS),
    LATE_SHARE(Aspect.SHARED_PARTNERS),
    LATEST_SHARE(Aspect.SHARED_PARTNERS),
    CLOSE_SHARE(Aspect.SHARED_PARTNERS),
    LATE(Aspect.SHARED_PARTNERS),
    CLOSE(Aspect.SHARED_PARTNERS),
    CLOSEST(Aspect.SHARED_PARTNERS),
    ADAMIC_ADAR(Aspect.SHARED_PARTNERS),
    COUNT(Aspect.SHARED_PARTNERS),
    /** How many shared partners both have worked with more than once. */
    REPEATED(Aspect.SHARED_PARTNERS),
    /** What part of {@link #LASTING_SHARE} is by the strongest shared partner. */
    STRONGEST(Aspect.SHARED_PARTNERS),
    PLACE_PAIR(Aspect.PLACE),
    SAME_PLACE(Aspect.PLACE),
    PLACE_LEANING(Aspect.PLACE),
    PLACE_LEANING_BACK(Aspect.PLACE),
    KIND_PAIR(Aspect.KIND),
    SAME_KIND(Aspect.KIND),
    KIND_LEANING(Aspect.KIND),
    KIND_LEANING_BACK(Aspect.KIND),
    NEW_PARTNERS(Aspect.ACTIVITY),
    PARTNERS(Aspect.ACTIVITY),
    STRENGTH(Aspect.ACTIVITY),
    BODIES(Aspect.ACTIVITY),
    LATE_BODIES(Aspect.ACTIVITY),
    LEADS(Aspect.ACTIVITY),
    BODY_SIZE(Aspect.ACTIVITY),
    BODY_SIZE_ALIKE(Aspect.ACTIVITY),
    SINCE_LAST(Aspect.ACTIVITY);

    static final int COUNT_ALL = values().length;

    private final Aspect aspect;

    PartnerFeature(Aspect aspect) {
        this.aspect = aspect;
    }

    Aspect aspect() {
        return aspect;
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** What a sentence is about. */
    enum Aspect {
        SHARED_PARTNERS,
        PLACE,
        KIND,
        ACTIVITY;

        /** Its place in arrays. */
        @SuppressWarnings("EnumOrdinal")
        int place() {
            return ordinal();
        }
    }
}
