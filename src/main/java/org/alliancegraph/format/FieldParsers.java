// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.ValueType;
import org.jspecify.annotations.Nullable;

/** The parser of each field. The possible kinds of an entity or claim depend on its type. */
public final class FieldParsers {

    private static final Map<String, FieldParser> OF_ENTITIES = new HashMap<>();
    private static final Map<String, FieldParser> OF_CLAIMS = new HashMap<>();
    private static final Set<String> DATES = Stream.concat(
                    Stream.of("validFrom", "validTo", "date", "retrievedAt"),
                    Arrays.stream(Property.values())
                            .filter(each -> each.valueType() == ValueType.DATE)
                            .map(Property::fieldName))
            .collect(Collectors.toUnmodifiableSet());
    private static final FieldParser PROGRAM_KIND = FieldParser.oneOf(Synonyms.PROGRAM_KINDS);
    private static final FieldParser ORGANIZATION_KIND = FieldParser.oneOf(Synonyms.ORGANIZATION_KINDS);

    static {
        OF_ENTITIES.put("decision", FieldParsers::decision);
        OF_CLAIMS.put("decision", FieldParsers::decision);
        OF_ENTITIES.put("id", KeyParser.id());
        OF_ENTITIES.put("type", FieldParser.oneOf(Synonyms.TYPES));
        OF_ENTITIES.put("level", FieldParser.oneOf(Synonyms.LEVELS));
        OF_ENTITIES.put("state", FieldParser.oneOf(Synonyms.STATES));
        OF_ENTITIES.put("ownState", FieldParser.oneOf(Synonyms.STATES));
        OF_ENTITIES.put("ownCountry", FieldParser.oneOf(Synonyms.COUNTRIES));
        OF_ENTITIES.put("formerId", KeyParser.id());
        OF_ENTITIES.put("country", FieldParser.oneOf(Synonyms.COUNTRIES));
        OF_ENTITIES.put("ags", KeyParser.ags());
        OF_ENTITIES.put("ars", KeyParser.ars());
        OF_ENTITIES.put("latitude", NumberParser.between(-90, 90));
        OF_ENTITIES.put("longitude", NumberParser.between(-180, 180));
        OF_ENTITIES.put("date", DateParser.form());
        OF_ENTITIES.put("retrievedAt", DateParser.form());
        for (Property property : Property.values()) {
            switch (property.valueType()) {
                case WHOLE -> OF_ENTITIES.put(property.fieldName(), NumberParser.whole());
                case DECIMAL -> OF_ENTITIES.put(property.fieldName(), NumberParser.decimal());
                case DATE ->
                    OF_ENTITIES.put(property.fieldName(), DateParser.form(PeriodFields.end(property.fieldName())));
                case TEXT, URL, COORDINATES -> {}
            }
        }
        OF_CLAIMS.put("id", KeyParser.id());
        OF_CLAIMS.put("corrects", KeyParser.id());
        OF_CLAIMS.put("mergedFrom", KeyParser.ids());
        OF_CLAIMS.put("type", FieldParser.oneOf(Synonyms.CLAIM_TYPES));
        OF_CLAIMS.put("from.type", FieldParser.oneOf(Synonyms.TYPES));
        OF_CLAIMS.put("to.type", FieldParser.oneOf(Synonyms.TYPES));
        OF_CLAIMS.put("from.state", FieldParser.oneOf(Synonyms.STATES));
        OF_CLAIMS.put("to.state", FieldParser.oneOf(Synonyms.STATES));
        OF_CLAIMS.put("kind", FieldParser.oneOf(Synonyms.COLLABORATION_KINDS));
        OF_CLAIMS.put("role", FieldParser.oneOf(Synonyms.ROLES));
        OF_CLAIMS.put("stance", FieldParser.oneOf(Synonyms.STANCES));
        OF_CLAIMS.put("status", FieldParser.oneOf(Synonyms.STATUSES));
        OF_CLAIMS.put("rank", FieldParser.oneOf(Synonyms.RANKS));
        OF_CLAIMS.put("directed", FieldParser.oneOf(Synonyms.FLAGS));
        OF_CLAIMS.put("weight", NumberParser.decimal());
        OF_CLAIMS.put("validFrom", DateParser.form(PeriodFields.end("validFrom")));
        OF_CLAIMS.put("validTo", DateParser.form(PeriodFields.end("validTo")));
    }

    private FieldParsers() {}

    /**
     * The parser of a field of an entity or claim of a known type; null if any text is allowed.
     *
     * @param ours whether the record was exported from this graph, where names of properties are kept
     */
    public static @Nullable FieldParser of(FileRecord.Kind kind, @Nullable String type, String field, boolean ours) {
        if (kind == FileRecord.Kind.ENTITY) {
            return field.equals("kind") ? kindOf(type) : OF_ENTITIES.get(FileRecord.bare(field));
        }
        return switch (field) {
            case "kind" -> carried(field, type, OF_CLAIMS.get(field), Message.of("expected.kind"));
            case "stance" -> carried(field, type, OF_CLAIMS.get(field), Message.of("expected.stance"));
            case "directed" -> carried(field, type, OF_CLAIMS.get(field), Message.of("expected.direction"));
            case "weight" -> carried(field, type, OF_CLAIMS.get(field), Message.of("expected.weight"));
            case "property" ->
                carried(field, type, ours ? null : FieldParsers::property, Message.of("expected.property"));
            case "value" -> carried(field, type, null, Message.of("expected.value"));
            case "role" -> carried(field, type, OF_CLAIMS.get(field), Message.of("expected.role"));
            default -> OF_CLAIMS.get(field);
        };
    }

    /** Whether a text is a valid value of a field. */
    public static boolean reads(FileRecord.Kind kind, String type, String field, String text) {
        FieldParser parser = of(kind, type, field, false);
        try {
            String read = parser == null ? text : parser.read(text).text();
            return !isDate(field) || ImpreciseDate.isDate(read);
        } catch (ParseException no) {
            return false;
        }
    }

    /** Whether a field holds a date. */
    public static boolean isDate(String field) {
        return DATES.contains(field);
    }

    /** Whether a text is a valid value of a property without any change. */
    static boolean canBe(String property, String value) {
        try {
            return Attribute.of("attribute:read", property, value).value().equals(value);
        } catch (BadInput no) {
            return false;
        }
    }

    /** The parser of the value of a property; null if the registry does not have the property. */
    static @Nullable FieldParser ofProperty(@Nullable String property) {
        return property == null ? null : OF_ENTITIES.get(property);
    }

    /** Parses one or several decisions. A proposal that nobody confirmed is no decision. */
    private static FieldParser.Reading decision(String text) {
        return FieldParser.Reading.of(PipedText.parts(text).stream()
                .filter(each -> !each.endsWith(PlanColumns.OPEN))
                .map(each -> switch (SynonymTable.fold(each)) {
                    case "neu", "new" -> "new";
                    case "ohne", "without" -> "without";
                    default -> each;
                })
                .collect(Collectors.joining("|")));
    }

    /** Parses the name of a property, or its header in the workbook. */
    private static FieldParser.Reading property(String text) {
        SheetColumn column = SheetKind.ACTORS.column(text);
        String field = column == null ? text : column.field();
        return FieldParser.Reading.of(Property.named(field) != null || field.equals("tag") ? field : text);
    }

    private static @Nullable FieldParser kindOf(@Nullable String type) {
        return switch (type) {
            case "Program" -> PROGRAM_KIND;
            case "Organization" -> ORGANIZATION_KIND;
            case null -> null;
            default -> refusing(read -> Message.of("record.kind-not-here", read));
        };
    }

    private static @Nullable FieldParser carried(
            String field, @Nullable String type, @Nullable FieldParser form, Message what) {
        return type == null || ClaimType.valueOf(type).carries(field)
                ? form
                : refusing(read -> Message.of("record.field-not-here", read, ClaimType.valueOf(type), what));
    }

    private static FieldParser refusing(Function<String, Message> reason) {
        return text -> {
            throw new ParseException(DiagnosticCode.FIELD_NOT_HERE, Message.of("expected.no-value"), reason);
        };
    }
}
