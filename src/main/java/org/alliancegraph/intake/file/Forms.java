// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.graph.BadInput;
import org.jspecify.annotations.Nullable;

/** Which form each field has. What an entity's or a claim's kind may be depends on its type. */
final class Forms {

    private static final Map<String, Form> OF_ENTITIES = new HashMap<>();
    private static final Map<String, Form> OF_CLAIMS = new HashMap<>();
    private static final Form PROGRAM_KIND = Form.oneOf(Vocabulary.PROGRAM_KINDS);
    private static final Form ORGANIZATION_KIND = Form.oneOf(Vocabulary.ORGANIZATION_KINDS);
    private static final Form COLLABORATION_KIND = Form.oneOf(Vocabulary.COLLABORATION_KINDS);

    static {
        OF_ENTITIES.put("decision", Forms::decision);
        OF_CLAIMS.put("decision", Forms::decision);
        OF_ENTITIES.put("id", KeyForm.id());
        OF_ENTITIES.put("type", Form.oneOf(Vocabulary.TYPES));
        OF_ENTITIES.put("level", Form.oneOf(Vocabulary.LEVELS));
        OF_ENTITIES.put("state", Form.oneOf(Vocabulary.STATES));
        OF_ENTITIES.put("ownState", Form.oneOf(Vocabulary.STATES));
        OF_ENTITIES.put("ownCountry", Form.oneOf(Vocabulary.COUNTRIES));
        OF_ENTITIES.put("formerId", KeyForm.id());
        OF_ENTITIES.put("country", Form.oneOf(Vocabulary.COUNTRIES));
        OF_ENTITIES.put("ags", KeyForm.ags());
        OF_ENTITIES.put("ars", KeyForm.ars());
        OF_ENTITIES.put("latitude", NumberForm.between(-90, 90));
        OF_ENTITIES.put("longitude", NumberForm.between(-180, 180));
        OF_ENTITIES.put("population", NumberForm.whole());
        OF_ENTITIES.put("participantCount", NumberForm.whole());
        OF_ENTITIES.put("area", NumberForm.decimal());
        for (String date : new String[] {"founded", "dissolved", "start", "end", "date", "retrievedAt"}) {
            OF_ENTITIES.put(date, DateForm.form());
        }
        OF_CLAIMS.put("id", KeyForm.id());
        OF_CLAIMS.put("corrects", KeyForm.id());
        OF_CLAIMS.put("mergedFrom", KeyForm.ids());
        OF_CLAIMS.put("type", Form.oneOf(Vocabulary.CLAIM_TYPES));
        OF_CLAIMS.put("from.type", Form.oneOf(Vocabulary.TYPES));
        OF_CLAIMS.put("to.type", Form.oneOf(Vocabulary.TYPES));
        OF_CLAIMS.put("from.state", Form.oneOf(Vocabulary.STATES));
        OF_CLAIMS.put("to.state", Form.oneOf(Vocabulary.STATES));
        OF_CLAIMS.put("role", Form.oneOf(Vocabulary.ROLES));
        OF_CLAIMS.put("stance", Form.oneOf(Vocabulary.STANCES));
        OF_CLAIMS.put("status", Form.oneOf(Vocabulary.STATUSES));
        OF_CLAIMS.put("rank", Form.oneOf(Vocabulary.RANKS));
        OF_CLAIMS.put("validFrom", DateForm.form());
        OF_CLAIMS.put("validTo", DateForm.form());
    }

    /** Properties of ours that people call by the headers of the workbook. */
    private static final Set<String> PROPERTIES = Set.of(
            "name",
            "alternativeName",
            "description",
            "population",
            "area",
            "founded",
            "dissolved",
            "legalForm",
            "title",
            "tag");

    private Forms() {}

    /**
     * The form of a field of an entity or claim whose type is known; null means any text.
     *
     * @param ours whether it comes from our own graph, where a property has the name it has
     */
    static @Nullable Form of(Item.Kind kind, @Nullable String type, String field, boolean ours) {
        if (kind == Item.Kind.ENTITY) {
            return field.equals("kind") ? kindOf(type) : OF_ENTITIES.get(Item.bare(field));
        }
        return switch (field) {
            case "kind" -> only("COLLABORATES_WITH", type, COLLABORATION_KIND, "a kind");
            case "stance" -> only("WORKS_ON", type, OF_CLAIMS.get(field), "a stance");
            case "property" -> only("HAS_ATTRIBUTE", type, ours ? null : Forms::property, "a property");
            case "value" -> only("HAS_ATTRIBUTE", type, null, "a value");
            case "role" ->
                "AFFILIATED_WITH".equals(type)
                        ? OF_CLAIMS.get(field)
                        : only("PARTICIPATES_IN", type, OF_CLAIMS.get(field), "a role");
            default -> OF_CLAIMS.get(field);
        };
    }

    /** Whether a text can be the value of a property as it stands. */
    static boolean canBe(String property, String value) {
        try {
            return Attribute.of("attribute:read", property, value).value().equals(value);
        } catch (BadInput no) {
            return false;
        }
    }

    /** The form of the value of a property, where the property is one of ours. */
    static @Nullable Form ofProperty(@Nullable String property) {
        return property == null ? null : OF_ENTITIES.get(property);
    }

    private static Form.Reading decision(String text) {
        return Form.Reading.of(Words.fold(text).matches("neu|new") ? "new" : text);
    }

    private static Form.Reading property(String text) {
        Column column = SheetKind.ACTORS.column(text);
        String field = column == null ? text : column.field();
        return Form.Reading.of(PROPERTIES.contains(field) ? field : text);
    }

    private static @Nullable Form kindOf(@Nullable String type) {
        return switch (type) {
            case "Program" -> PROGRAM_KIND;
            case "Organization" -> ORGANIZATION_KIND;
            case null -> null;
            default -> refusing("no value", "is given, but only organizations and programmes have a kind.");
        };
    }

    private static @Nullable Form only(String wanted, @Nullable String type, @Nullable Form form, String what) {
        return type == null || type.equals(wanted)
                ? form
                : refusing("no value", "is given, but a " + type + " has not " + what + ".");
    }

    private static Form refusing(String expected, String message) {
        return text -> {
            throw new Misread(Code.FIELD_NOT_HERE, expected, message);
        };
    }
}
