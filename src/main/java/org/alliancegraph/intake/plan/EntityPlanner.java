// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.actor.Ars;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.collaboration.ImpreciseDate;
import org.alliancegraph.graph.BadInput;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.intake.change.ClaimForm;
import org.alliancegraph.intake.change.Comparison;
import org.alliancegraph.intake.change.EntityForm;
import org.alliancegraph.intake.change.Fault;
import org.alliancegraph.intake.change.Lookalikes;
import org.alliancegraph.intake.change.OfficialKeys;
import org.alliancegraph.intake.change.StandingClaim;
import org.alliancegraph.intake.file.Cell;
import org.alliancegraph.intake.plan.PlanRow.Candidate;
import org.alliancegraph.intake.plan.PlanRow.Outcome;
import org.jspecify.annotations.Nullable;

/** Plans the rows that describe entities. */
final class EntityPlanner {

    private static final List<String> IDENTIFYING = List.of("id", "type", "decision", "source", "district");

    private final Identities identities;
    private final Sources sources;
    private final Stated stated;
    private Map<String, List<StandingClaim>> values = Map.of();

    EntityPlanner(Identities identities, Sources sources, Stated stated) {
        this.identities = identities;
        this.sources = sources;
        this.stated = stated;
    }

    /** What the graph's sources state of the entities that the next rows may describe. */
    void against(Map<String, List<StandingClaim>> standing) {
        values = standing;
    }

    static Identities.Reference reference(RowDraft row) {
        Map<String, String> keys = new LinkedHashMap<>();
        row.item().cells().forEach((field, cell) -> {
            if (field.startsWith("key:")) {
                keys.put(field.substring(4), cell.text());
            } else if (field.equals("ags") || field.equals("ars")) {
                keys.put(field, cell.text());
            }
        });
        String id = row.text("id");
        String name = name(row);
        return new Identities.Reference(
                id == null ? "name" : "id",
                id == null ? name : id,
                type(row),
                row.text("state"),
                row.text("district"),
                keys);
    }

    private static @Nullable String type(RowDraft row) {
        String type = row.text("type");
        String id = row.text("id");
        EntityForm form = type == null && id != null ? EntityForm.ofId(id) : null;
        return form == null ? type : form.type();
    }

    private static @Nullable String name(RowDraft row) {
        for (String field : new String[] {"name", "labelDe", "title", "labelEn"}) {
            if (row.text(field) != null && !(field.equals("title") && !"Source".equals(type(row)))) {
                return row.text(field);
            }
        }
        return null;
    }

    void plan(RowDraft row) {
        Identities.Reference reference = reference(row);
        String type = reference.type();
        row.about(Objects.requireNonNullElse(name(row), String.valueOf(reference.text())), row.text("id"));
        if (type == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "type", "It says no type, such as Person or Municipality.");
            return;
        }
        EntityForm form = EntityForm.of(type);
        try {
            Identities.Entity existing = existing(reference, form, row);
            if (row.stuck()) {
                return;
            }
            if (existing == null) {
                create(form, reference, row);
            } else {
                row.about(existing.name(), existing.id());
                edit(form, existing, row);
            }
        } catch (Fault fault) {
            row.wrong(fault);
        } catch (BadInput bad) {
            row.because(Outcome.WRONG, bad.code(), null, String.valueOf(bad.getMessage()));
        }
    }

    private Identities.@Nullable Entity existing(Identities.Reference reference, EntityForm form, RowDraft row) {
        String id = row.text("id");
        if (id != null) {
            if (!Identities.isId(id) || EntityForm.ofId(id) != form) {
                row.because(
                        Outcome.WRONG,
                        "INVALID_VALUE",
                        "id",
                        "'" + id + "' is no id of a " + form.type() + ".",
                        form.prefix() + ":words-of-a-z-and-0-9");
            } else if (identities.gone(id)) {
                row.because(
                        Outcome.WRONG,
                        "GONE",
                        "id",
                        "Something had the id " + id + " and was taken out; ids are not used again.");
            }
            return identities.get(id);
        }
        for (Map.Entry<String, String> key : reference.keys().entrySet()) {
            String owner = identities.owner(key.getKey() + ":" + key.getValue());
            if (owner != null) {
                return identities.get(owner);
            }
        }
        if (!reference.keys().isEmpty()) {
            return null;
        }
        return byName(reference, form, row);
    }

    private Identities.@Nullable Entity byName(Identities.Reference reference, EntityForm form, RowDraft row) {
        if (reference.text() == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "name", "It has neither an id nor a name.");
            return null;
        }
        String decision = row.text("decision");
        if ("new".equalsIgnoreCase(decision)) {
            return null;
        }
        String meant = decision == null ? identities.decision(reference) : decision;
        if (meant != null) {
            Identities.Entity chosen = identities.get(meant);
            if (chosen == null) {
                row.because(
                        Outcome.WRONG, "NOT_FOUND", "decision", "Nothing has the id " + meant + ".", "an id, or new");
            } else if (decision != null) {
                row.step(Step.Kind.DECIDE, chosen.id(), Map.of("key", reference.decisionKey()));
            }
            return chosen;
        }
        List<Identities.Entity> all = identities.called(reference);
        if (all.size() == 1 && (all.getFirst().exists() || form == EntityForm.TOPIC || form == EntityForm.SOURCE)) {
            return all.getFirst();
        }
        if (!all.isEmpty()) {
            row.because(
                    Outcome.AMBIGUOUS,
                    "AMBIGUOUS",
                    "name",
                    all.size() + " of this name can be meant"
                            + (all.getFirst().exists() ? "" : ", one of them described in this file already")
                            + ". Give the id, or in a column decision the id of the one that is meant or 'new'.");
            all.stream().limit(20).forEach(each -> row.mayBe(Identities.candidate(each, reference)));
        }
        return null;
    }

    private void create(EntityForm form, Identities.Reference reference, RowDraft row) {
        String name = name(row);
        if (name == null) {
            row.because(Outcome.WRONG, "MISSING_VALUE", "name", "A name is needed for something new.");
            return;
        }
        Map<String, @Nullable Object> own = own(form, row);
        Map<String, @Nullable Object> properties = new HashMap<>();
        own.forEach((field, value) -> properties.putAll(form.properties(field, String.valueOf(value))));
        OfficialKeys.complete(properties);
        String id = id(form, name, row);
        if (row.stuck()) {
            return;
        }
        row.about(name, id);
        row.is(Outcome.NEW);
        own.put("type", form.type());
        own.put("name", name);
        row.step(Step.Kind.CREATE, id, own);
        List<String> keys = new ArrayList<>();
        reference.keys().forEach((scheme, value) -> {
            row.step(Step.Kind.KEY, id, Map.of("scheme", scheme, "value", value));
            keys.add(scheme + ":" + value);
        });
        if (row.text("id") == null && reference.keys().isEmpty()) {
            for (Lookalikes.Lookalike each : identities.doubles(name, form.type())) {
                row.because(
                        Outcome.NEW,
                        "LIKELY_DUPLICATE",
                        "name",
                        "It may be " + each.name() + " (" + each.id() + "); if so, merge them.");
                row.mayBe(new Candidate(each.id(), each.name(), each.type(), each.similarity(), "called alike"));
            }
        }
        String state = (String) properties.getOrDefault("state", properties.get("ownState"));
        List<String> names = new ArrayList<>(List.of(name));
        row.item().cells().forEach((field, cell) -> {
            if (property(field).equals("alternativeName") || field.equals("labelEn")) {
                names.add(cell.text());
            }
        });
        Object day = properties.get("dateLower");
        identities.create(
                new Identities.Entity(
                        id, form.type(), name, state, day instanceof LocalDate date ? date : ImpreciseDate.EVER, null),
                names,
                keys);
        stated(form, row)
                .forEach((property, each) -> each.forEach(cell -> record(id, property, cell.text(), row, List.of())));
    }

    private String id(EntityForm form, String name, RowDraft row) {
        String given = row.text("id");
        if (given != null) {
            return given;
        }
        String key = row.text("ags") == null ? row.text("ars") : row.text("ags");
        String id = form.prefix() + ":" + (key == null ? Folding.slug(name) : key);
        if (!Identities.isId(id) || id.length() > 200) {
            row.because(
                    Outcome.WRONG, "INVALID_VALUE", "name", "No id can be made of the name '" + name + "'; give one.");
        } else if (identities.get(id) != null || identities.gone(id)) {
            row.because(
                    Outcome.AMBIGUOUS,
                    "ID_TAKEN",
                    "name",
                    "The id that would be made of the name, " + id
                            + ", belongs to another. Give an id, or the id of the one that is meant.");
            Identities.Entity other = identities.get(id);
            if (other != null) {
                row.mayBe(new Candidate(id, other.name(), other.type(), 0.8, "its id"));
            }
        }
        return id;
    }

    private void edit(EntityForm form, Identities.Entity existing, RowDraft row) {
        if (!existing.exists()) {
            row.because(
                    Outcome.SAME,
                    "DESCRIBED_BEFORE",
                    null,
                    "A row before describes it too; what this one adds is taken in.");
        }
        Map<?, ?> properties = existing.properties();
        if (properties != null) {
            own(form, row, false).forEach((field, value) -> {
                Map<String, @Nullable Object> wanted = form.properties(field, String.valueOf(value));
                boolean differs = wanted.entrySet().stream()
                        .anyMatch(each -> !Objects.equals(each.getValue(), properties.get(each.getKey())));
                boolean key = field.equals("ags") || field.equals("ars");
                if (differs && key && properties.get(field) != null) {
                    row.because(
                            Outcome.WRONG,
                            "OTHER_KEY",
                            field,
                            existing.id() + " has the " + field.toUpperCase(Locale.ROOT) + " " + properties.get(field)
                                    + ".");
                } else if (differs && !key && !shownOnly(field, existing.id(), form)) {
                    row.because(
                            Outcome.CHANGED, "OTHER_VALUE", field, "It is " + properties.get(field) + " in the graph.");
                    row.step(Step.Kind.EDIT, existing.id(), Map.of("field", field, "value", value));
                    identities.touch(existing.id());
                }
            });
        }
        List<StandingClaim> standing = values.getOrDefault(existing.id(), List.of());
        stated(form, row)
                .forEach((property, cells) ->
                        cells.forEach(cell -> record(existing.id(), property, cell.text(), row, standing)));
    }

    /** States a value, unless the same source states it already. */
    private void record(String id, String property, String value, RowDraft row, List<StandingClaim> standing) {
        if (stated.states(id, property, value)) {
            return;
        }
        Identities.Entity source = sources.of(row);
        if (source == null) {
            return;
        }
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("type", "HAS_ATTRIBUTE");
        fields.put("subject", id);
        fields.put("property", property);
        fields.put("value", value);
        fields.put("source", source.id());
        ClaimForm form = new ClaimForm(fields);
        Attribute attribute;
        Claim claim;
        try {
            attribute = Objects.requireNonNull(form.attribute("claim:planned"));
            claim = form.claim("claim:planned", id, attribute.id(), source.id());
        } catch (Fault fault) {
            row.because(Outcome.WRONG, "INVALID_VALUE", property, fault.error().message());
            return;
        }
        if (standing.stream()
                .anyMatch(each -> Comparison.restated(each, claim, attribute)
                        && Objects.requireNonNull(each.attribute()).value().equals(value))) {
            return;
        }
        fields.put("sourceDay", String.valueOf(source.day()));
        StandingClaim before = Attribute.single(property)
                ? standing.stream()
                        .filter(each -> Comparison.restated(each, claim, attribute))
                        .findFirst()
                        .orElse(null)
                : null;
        if (before != null) {
            row.because(
                    Outcome.CHANGED,
                    "RESTATED",
                    property,
                    "The same source stated '"
                            + Objects.requireNonNull(before.attribute()).value() + "' before.");
        } else if (standing.stream().anyMatch(each -> Comparison.contradicts(each, claim, attribute))) {
            row.because(
                    Outcome.CONTRADICTS,
                    "CONTRADICTS",
                    property,
                    "Another source states another value; both will stand side by side.");
        } else {
            row.is(standing.isEmpty() ? Outcome.NEW : Outcome.CHANGED);
        }
        identities.touch(id);
        row.step(new Step(
                Step.Kind.RECORD,
                null,
                fields,
                before == null ? null : before.claim().id()));
    }

    private boolean shownOnly(String field, String id, EntityForm form) {
        return form != EntityForm.MUNICIPALITY
                && (field.equals("state") || field.equals("country"))
                && stated.locates(id);
    }

    private static Map<String, @Nullable Object> own(EntityForm form, RowDraft row) {
        return own(form, row, true);
    }

    private static Map<String, @Nullable Object> own(EntityForm form, RowDraft row, boolean complete) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        row.item().cells().forEach((field, cell) -> {
            if (form.owns(field)) {
                own.put(field, cell.text());
            }
        });
        if (complete) {
            switch (form) {
                case MUNICIPALITY -> own.putIfAbsent("level", level(row));
                case PROGRAM -> own.putIfAbsent("kind", "PROJECT");
                case ORGANIZATION -> own.putIfAbsent("kind", "OTHER");
                case TOPIC -> own.putIfAbsent("labelDe", name(row));
                case SOURCE -> own.putIfAbsent("title", name(row));
                default -> {}
            }
        }
        return own;
    }

    private static String level(RowDraft row) {
        String ags = row.text("ags");
        String ars = row.text("ars");
        if (ags != null) {
            return ags.length() == 5 ? "DISTRICT" : "MUNICIPALITY";
        }
        return ars == null ? "MUNICIPALITY" : new Ars(ars).level().name();
    }

    /** The values that sources state, by property. */
    private Map<String, List<Cell>> stated(EntityForm form, RowDraft row) {
        Map<String, List<Cell>> found = new LinkedHashMap<>();
        Cell latitude = row.item().cells().get("latitude");
        Cell longitude = row.item().cells().get("longitude");
        String id = row.text("id");
        if (latitude != null && longitude != null && (id == null || !stated.locates(id))) {
            found.put("location", List.of(new Cell(latitude.text() + ", " + longitude.text(), latitude.column())));
        }
        row.item().cells().forEach((field, cell) -> {
            String property = property(field);
            boolean custom = field.startsWith("attribute:") || property.equals("tag");
            if (custom || (form.states(property) && !IDENTIFYING.contains(field))) {
                found.computeIfAbsent(property, each -> new ArrayList<>()).add(cell);
            }
        });
        return found;
    }

    private static String property(String field) {
        String bare = field.startsWith("attribute:") ? field.substring("attribute:".length()) : field;
        int number = bare.indexOf('#');
        return number < 0 ? bare : bare.substring(0, number);
    }
}
