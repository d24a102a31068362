// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

/**
 * Every number that goes into a score, in one place; {@code graphql/schema} tells readers the same numbers. What is
 * shared counts ln 2 / ln n of its weight if n actors share it, after the measure of L. Adamic and E. Adar, Friends and
 * neighbors on the Web, Social Networks 25 (2003) 211-230.
 *
 * @param offerMeetsNeed the most that an offer which meets a need can contribute
 * @param sharedTopic the most that a shared topic can contribute
 * @param sharedProgram the most that a shared programme can contribute
 * @param sharedPartner the most that a shared partner can contribute
 * @param near the most that nearness can contribute
 * @param similarSize the most that similar size can contribute
 * @param endedCollaboration the most that a collaboration that has ended can contribute
 * @param sharedAlliance what each shared local alliance takes
 * @param topicStep what is left of a topic's contribution after one step up the tree
 * @param nearKm how far apart two actors may be to count as near
 * @param nearScaleKm the distance at which nearness is down to 1/e
 * @param sizeRatio how much smaller the smaller may be to count as similar in size
 * @param minScore the least score that is shown unasked
 * @param differentSize how much smaller the smaller may be until the difference in size takes something
 * @param hub how many may share a thing until sharing it tells nothing
 * @param nearest how many near actors are candidates for nearness alone
 */
record Weights(
        double offerMeetsNeed,
        double sharedTopic,
        double sharedProgram,
        double sharedPartner,
        double near,
        double similarSize,
        double endedCollaboration,
        double sharedAlliance,
        double topicStep,
        double nearKm,
        double nearScaleKm,
        double sizeRatio,
        double differentSize,
        double minScore,
        long hub,
        long nearest) {

    /** Set by hand: an offer that meets a need beats everything shared, and place and size only break ties. */
    static final Weights STANDARD =
            new Weights(3.0, 1.0, 1.0, 1.0, 0.5, 0.25, 0.5, 0.5, 0.5, 50.0, 25.0, 0.5, 0.1, 0.0001, 1_000, 100);
}
