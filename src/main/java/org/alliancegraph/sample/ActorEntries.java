// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.List;
import org.alliancegraph.model.Ags;
import org.alliancegraph.model.Ars;
import org.alliancegraph.model.LocalAlliance;
import org.alliancegraph.model.Municipality;
import org.alliancegraph.model.MunicipalityLevel;
import org.alliancegraph.model.Organization;
import org.alliancegraph.model.OrganizationKind;
import org.alliancegraph.model.Person;
import org.alliancegraph.model.Place;
import org.alliancegraph.model.Program;
import org.alliancegraph.model.ProgramKind;
import org.alliancegraph.model.State;
import org.jspecify.annotations.Nullable;

/** Entries as actors. What sources may dispute is no part of an entry: it comes from claims. */
final class ActorEntries {

    private ActorEntries() {}

    static Municipality municipality(SampleEntry entry) {
        entry.only(
                "id",
                "name",
                "level",
                "ags",
                "ars",
                "population",
                "area",
                "latitude",
                "longitude",
                "state",
                "country",
                "source");
        Ags ags = entry.parsed("ags", Ags::new);
        Ars ars = entry.parsed("ars", Ars::new);
        var level = entry.required("level", entry.oneOf("level", MunicipalityLevel.class));
        String id = id(entry, "municipality");
        return new Municipality(
                id,
                entry.text("name"),
                List.of(),
                null,
                place(entry, ags, ars),
                level,
                ags,
                ars,
                entry.whole("population"),
                entry.number("area"));
    }

    static Person person(SampleEntry entry) {
        entry.only("id", "name");
        return new Person(id(entry, "person"), entry.text("name"), List.of(), null, Place.UNKNOWN, null);
    }

    static LocalAlliance alliance(SampleEntry entry) {
        entry.only("id", "name");
        String id = id(entry, "alliance");
        return new LocalAlliance(id, entry.text("name"), List.of(), null, Place.UNKNOWN, null, null);
    }

    static Program program(SampleEntry entry) {
        entry.only("id", "name", "kind");
        var kind = entry.required("kind", entry.oneOf("kind", ProgramKind.class));
        String id = id(entry, "program");
        return new Program(id, entry.text("name"), List.of(), null, Place.UNKNOWN, kind, null, null);
    }

    static Organization organization(SampleEntry entry) {
        entry.only("id", "name", "kind");
        var kind = entry.required("kind", entry.oneOf("kind", OrganizationKind.class));
        String id = id(entry, "organization");
        return new Organization(id, entry.text("name"), List.of(), null, Place.UNKNOWN, kind, null, null, null);
    }

    static String id(SampleEntry entry, String kind) {
        String id = entry.id();
        if (!id.matches(kind + ":[a-z0-9]+(-[a-z0-9]+)*")) {
            throw entry.failure("id", "must be '" + kind + ":' and words of a-z and 0-9 with dashes between them.");
        }
        return id;
    }

    private static Place place(SampleEntry entry, @Nullable Ags ags, @Nullable Ars ars) {
        State named = entry.oneOf("state", State.class);
        State byAgs = ags == null ? named : ags.state();
        State state = ars == null ? byAgs : ars.state();
        if (byAgs != null && byAgs != state) {
            throw entry.failure("ars", ars + " is of another state than the AGS or the state named.");
        }
        String country = ags == null && ars == null ? entry.optionalText("country") : "DE";
        return new Place(entry.number("latitude"), entry.number("longitude"), state, country);
    }
}
