// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.projection.FoundEntity;

/**
 * Large bodies that both take part in, or did: a programme or an instrument is a thing shared, while a large alliance
 * is where both meet anyway.
 */
final class SharedBodies {

    private static final double LN_2 = Math.log(2);

    private final Bodies bodies;
    private final Weights weights;

    SharedBodies(Bodies bodies, Weights weights) {
        this.bodies = bodies;
        this.weights = weights;
    }

    /** What each member of an actor's programmes shares with it by that. */
    void programs(int actor, ObjIntConsumer<Double> shares) {
        for (int program : bodies.around(actor, EntityType.PROGRAM)) {
            Bodies.Body body = bodies.of(program);
            for (int member : isThing(body) ? body.members() : new int[0]) {
                double value = member == actor ? 0 : share(body, actor, member);
                if (value > 0) {
                    shares.accept(value, member);
                }
            }
        }
    }

    /** The most that programmes can contribute for an actor. */
    double most(int actor) {
        double most = 0;
        for (int program : bodies.around(actor, EntityType.PROGRAM)) {
            Bodies.Body body = bodies.of(program);
            most += isThing(body) ? weights.sharedProgram() * LN_2 / Math.log(body.members().length) : 0;
        }
        return most;
    }

    /** What too many share tells nothing. */
    private boolean isThing(Bodies.Body body) {
        return !body.small() && body.members().length <= weights.hub();
    }

    private double share(Bodies.Body body, int one, int other) {
        int mine = body.at(one);
        int theirs = body.at(other);
        return mine < 0 || theirs < 0
                ? 0
                : Rounding.to4(weights.sharedProgram()
                        * body.left()[mine]
                        * body.left()[theirs]
                        * LN_2
                        / Math.log(body.members().length));
    }

    /** The programmes that two share, as reasons. */
    List<Reason> reasons(int one, int other) {
        List<Reason> reasons = new ArrayList<>();
        for (int program : bodies.around(one, EntityType.PROGRAM)) {
            Bodies.Body body = bodies.of(program);
            double value = isThing(body) ? share(body, one, other) : 0;
            if (value > 0) {
                reasons.add(new Reason(
                        Reason.Kind.SHARED_PROGRAM,
                        value,
                        weights.sharedProgram(),
                        Map.of("shared", new FoundEntity(program), "sharedBy", (long) body.members().length),
                        claims(body, one, other)));
            }
        }
        return reasons;
    }

    /** The large alliances in which an actor is now. */
    int[] alliances(int actor) {
        return Arrays.stream(bodies.around(actor, EntityType.LOCAL_ALLIANCE))
                .filter(each -> !bodies.of(each).small() && isNow(bodies.of(each), actor))
                .toArray();
    }

    private static boolean isNow(Bodies.Body body, int actor) {
        int at = body.at(actor);
        return at >= 0 && body.left()[at] == 1;
    }

    /** Those of an actor's large alliances in which another one is now, too, as reasons against. */
    List<Reason> met(int[] alliances, int one, int other) {
        List<Reason> reasons = new ArrayList<>();
        for (int alliance : alliances) {
            Bodies.Body body = bodies.of(alliance);
            if (isNow(body, other)) {
                reasons.add(new Reason(
                        Reason.Kind.ALREADY_REACHED,
                        weights.sharedAlliance(),
                        weights.sharedAlliance(),
                        Map.of("alliance", new FoundEntity(alliance)),
                        claims(body, one, other)));
            }
        }
        return reasons;
    }

    private static List<Integer> claims(Bodies.Body body, int one, int other) {
        return List.of(body.claims()[body.at(one)], body.claims()[body.at(other)]);
    }
}
