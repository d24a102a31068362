// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

/**
 * A network of German municipalities and all who work with them, made up from a seed: the same seed and number of
 * claims make the same network. Figures and distributions are told, with their origin, in docs/performance.md.
 */
public final class NationalNetwork {

    private final NetworkSize size;
    private final long seed;

    /**
     * @param claims how many claims it has; 1,000,000 make it as large as the country
     * @param seed what chance starts from
     */
    public NationalNetwork(int claims, long seed) {
        this.size = new NetworkSize(claims);
        this.seed = seed;
    }

    /** Tells the whole network, piece by piece. */
    public void generate(NetworkConsumer sink) {
        ClaimGenerator sayings = new ClaimGenerator(sink, draws("sayings"), size.sources());
        SourcesAndTopics library = new SourcesAndTopics(size, draws("library"), sayings);
        library.sources();
        library.topics();
        WeightedDraw topics = WeightedDraw.bySlope(size.topics(), 0.8, 3);
        ActorRoster cast = new PlaceGenerator(size, draws("places"), sayings).settle();
        new CollectiveActors(size, draws("bodies"), sayings, cast).found();
        new PeopleGenerator(size, draws("crowd"), sayings, cast).gather();
        MeetingGenerator meetings = new MeetingGenerator(size, draws("meetings"), sayings, cast, topics);
        meetings.programs();
        meetings.alliances();
        meetings.events();
        TieGenerator ties = new TieGenerator(draws("ties"), sayings, cast, topics);
        ties.interests();
        ties.collaborations(size.claims());
    }

    private SeededRandom draws(String purpose) {
        return new SeededRandom(seed, purpose);
    }
}
