// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.State;
import org.jspecify.annotations.Nullable;

/** Derives properties of a municipality from its official keys. */
public final class OfficialKeys {

    /** Schemes whose keys are properties of municipalities too. */
    public static final List<String> SCHEMES = List.of("ags", "ars");

    private static final List<String> TOGETHER = List.of("ags", "ars", "state");

    private static final String SEARCHED = "searchKeys";

    private OfficialKeys() {}

    /**
     * Adds the properties that follow from an AGS or ARS: state, country and the text for searches.
     *
     * @throws MutationException if the keys and the state contradict each other
     */
    public static void complete(Map<String, @Nullable Object> properties) {
        Object ags = properties.get("ags");
        Object ars = properties.get("ars");
        Object state = properties.get("state");
        State byAgs = ags == null ? null : new Ags(ags.toString()).state();
        State byArs = ars == null ? null : new Ars(ars.toString()).state();
        if (byAgs != null && byArs != null && byAgs != byArs) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE, "ars", Message.of("key.states-differ", byArs, byAgs));
        }
        State byKey = byAgs == null ? byArs : byAgs;
        if (byKey != null && state != null && !byKey.name().equals(state)) {
            throw MutationException.of(
                    UserError.Code.INVALID_VALUE,
                    "state",
                    Message.of(
                            "key.of-other-state",
                            byKey,
                            new Message.Argument(String.valueOf(state), "State", List.of())));
        }
        if (byKey != null) {
            properties.put("state", byKey.name());
            properties.put("country", "DE");
            properties.put(
                    SEARCHED,
                    Stream.of(Optional.ofNullable(ags), Optional.ofNullable(ars))
                            .flatMap(Optional::stream)
                            .map(Object::toString)
                            .toList());
        }
    }

    /**
     * The same for an existing municipality.
     *
     * @param entity its properties as they are
     * @param changed the changed properties, to which those that follow are added
     * @throws MutationException if keys and state would contradict each other
     */
    public static void follow(Map<?, ?> entity, Map<String, @Nullable Object> changed) {
        if (TOGETHER.stream().noneMatch(changed::containsKey)) {
            return;
        }
        Map<String, @Nullable Object> whole = new HashMap<>();
        TOGETHER.forEach(each -> whole.put(each, changed.containsKey(each) ? changed.get(each) : entity.get(each)));
        complete(whole);
        whole.putIfAbsent(SEARCHED, changed.containsKey("ags") || changed.containsKey("ars") ? List.of() : null);
        whole.forEach((property, value) -> {
            if (changed.containsKey(property) || (value != null && !value.equals(entity.get(property)))) {
                changed.put(property, value);
            }
        });
    }
}
