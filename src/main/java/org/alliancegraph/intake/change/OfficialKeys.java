// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.actor.Ags;
import org.alliancegraph.actor.Ars;
import org.alliancegraph.actor.State;
import org.jspecify.annotations.Nullable;

/** What the official keys of a municipality say about it. */
public final class OfficialKeys {

    private OfficialKeys() {}

    /**
     * Adds what follows from an AGS or ARS: state, country and the text by which it is found.
     *
     * @throws Fault if the keys and the state contradict each other
     */
    public static void complete(Map<String, @Nullable Object> properties) {
        Object ags = properties.get("ags");
        Object ars = properties.get("ars");
        Object state = properties.get("state");
        State byAgs = ags == null ? null : new Ags(ags.toString()).state();
        State byArs = ars == null ? null : new Ars(ars.toString()).state();
        if (byAgs != null && byArs != null && byAgs != byArs) {
            throw Fault.of(
                    UserError.Code.INVALID_VALUE,
                    "ars",
                    "The ARS is of " + byArs + ", but the AGS is of " + byAgs + ".");
        }
        State byKey = byAgs == null ? byArs : byAgs;
        if (byKey != null && state != null && !byKey.name().equals(state)) {
            throw Fault.of(
                    UserError.Code.INVALID_VALUE,
                    "state",
                    "The official key is of " + byKey + ", not of " + state + ".");
        }
        if (byKey != null) {
            properties.put("state", byKey.name());
            properties.put("country", "DE");
            List<String> keys = new ArrayList<>();
            for (Object each : new Object[] {ags, ars}) {
                if (each != null) {
                    keys.add(each.toString());
                }
            }
            properties.put("searchKeys", keys);
        }
    }
}
