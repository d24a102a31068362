// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import static org.alliancegraph.history.PlainNetwork.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.alliancegraph.history.PlainState.Actor;

/** The inverse of one write of a {@link PlainNetwork}, which must not meet what later writes did. */
record PlainUndo(PlainState before, PlainState after) {

    /** @param numbers numbers for what is said again */
    void apply(Map<String, Actor> actors, List<Said> said, IntSupplier numbers) {
        List<Said> recorded = new ArrayList<>(after.said());
        recorded.removeAll(before.said());
        List<Said> retracted = new ArrayList<>(before.said());
        retracted.removeAll(after.said());
        refuse(!said.containsAll(recorded), "what it said was changed again");
        said.removeAll(recorded);
        retracted.forEach(each -> said.add(each.with(numbers.getAsInt(), each.one(), each.other(), each.hiddenBy())));
        after.actors().forEach((id, then) -> {
            Actor earlier = before.actors().get(id);
            if (!then.equals(earlier)) {
                actors.put(id, earlier == null ? uncreated(id, actors) : restored(earlier, then, actors.get(id)));
            }
        });
        before.actors().forEach((id, earlier) -> {
            String keeper = earlier.mergedInto();
            boolean again = keeper != null && after.actors().get(id).mergedInto() == null;
            refuse(again && !actors.get(keeper).there(), "who kept it is not there");
        });
        actors.forEach((id, actor) -> refuse(
                !actor.there() && said.stream().anyMatch(each -> each.visible() && each.about(id)),
                "later ties speak of " + id));
    }

    private static Actor uncreated(String id, Map<String, Actor> actors) {
        Actor now = actors.get(id);
        refuse(!now.there(), "it is gone or merged since");
        return new Actor(now.kind(), false, null);
    }

    private static Actor restored(Actor earlier, Actor then, Actor now) {
        boolean kind = !earlier.kind().equals(then.kind());
        refuse(kind && !now.kind().equals(then.kind()), "the kind was changed again");
        boolean place = earlier.there() != then.there() || !Objects.equals(earlier.mergedInto(), then.mergedInto());
        refuse(
                place && (now.there() != then.there() || !Objects.equals(now.mergedInto(), then.mergedInto())),
                "it is elsewhere since");
        return new Actor(
                kind ? earlier.kind() : now.kind(),
                place ? earlier.there() : now.there(),
                place ? earlier.mergedInto() : now.mergedInto());
    }
}
