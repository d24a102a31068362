// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.Optional;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.springframework.util.function.SingletonSupplier;

/**
 * What synergies are reckoned from at a moment. It is found as it is asked for and then kept, by all threads, for all
 * questions about that moment.
 */
final class SynergyNetwork {

    private final NetworkImage image;
    private final ReadMoment moment;
    private final Weights weights;
    private final Ties ties;
    private final SharedPartners partners;
    private final SharedBodies shared;
    private final TopicReach topicReach;
    private final TopicMatches topics;
    private final NearbyActors nearby;
    private final Sizes sizes;
    private final PairDecisions decisions;
    private final SingletonSupplier<Optional<PartnerHistory>> history;

    SynergyNetwork(NetworkImage image, ReadMoment moment, Weights weights) {
        this.image = image;
        this.moment = moment;
        this.weights = weights;
        Fading fading = new Fading(image, moment);
        Bodies bodies = new Bodies(image, moment, fading);
        this.ties = new Ties(image, moment, fading, bodies);
        this.partners = new SharedPartners(ties, bodies, weights);
        this.shared = new SharedBodies(bodies, weights);
        this.topicReach = new TopicReach(image, moment);
        this.topics = new TopicMatches(topicReach, weights);
        this.nearby = new NearbyActors(image, moment, weights);
        this.sizes = new Sizes(image, moment, weights);
        this.decisions = new PairDecisions(image, moment);
        this.history = SingletonSupplier.of(() -> PartnerHistory.isKnown(image, moment)
                ? Optional.of(new PartnerHistory(image, moment, bodies))
                : Optional.empty());
    }

    NetworkImage image() {
        return image;
    }

    ReadMoment moment() {
        return moment;
    }

    Weights weights() {
        return weights;
    }

    Ties ties() {
        return ties;
    }

    SharedPartners partners() {
        return partners;
    }

    SharedBodies shared() {
        return shared;
    }

    TopicReach topicReach() {
        return topicReach;
    }

    TopicMatches topics() {
        return topics;
    }

    NearbyActors nearby() {
        return nearby;
    }

    Sizes sizes() {
        return sizes;
    }

    /** When actors found whom; empty unless it is known of enough of them. */
    Optional<PartnerHistory> history() {
        return history.obtain();
    }

    PairDecisions decisions() {
        return decisions;
    }
}
