// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.national;

/**
 * A network of German municipalities and all who work with them, made up from a seed: the same seed and number of
 * claims make the same network. Figures and distributions are told, with their origin, in docs/performance.md.
 */
public final class NationalNetwork {

    private final Size size;
    private final long seed;

    /**
     * @param claims how many claims it has; 1,000,000 make it as large as the country
     * @param seed what chance starts from
     */
    public NationalNetwork(int claims, long seed) {
        this.size = new Size(claims);
        this.seed = seed;
    }

    /** Tells the whole network, piece by piece. */
    public void tell(Sink sink) {
        Sayings sayings = new Sayings(sink, draws("sayings"), size.sources());
        Library library = new Library(size, draws("library"), sayings);
        library.sources();
        library.topics();
        Lot topics = Lot.bySlope(size.topics(), 0.8, 3);
        Cast cast = new Places(size, draws("places"), sayings).settle();
        new Bodies(size, draws("bodies"), sayings, cast).found();
        new Crowd(size, draws("crowd"), sayings, cast).gather();
        Meetings meetings = new Meetings(size, draws("meetings"), sayings, cast, topics);
        meetings.programs();
        meetings.alliances();
        meetings.events();
        Ties ties = new Ties(draws("ties"), sayings, cast, topics);
        ties.interests();
        ties.collaborations(size.claims());
    }

    private Draws draws(String purpose) {
        return new Draws(seed, purpose);
    }
}
