// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.Ids;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Parses the parameters of an export from text. Each parameter is removed when it is read; those that remain are
 * unknown.
 */
final class ExportParameters {

    static final List<String> TYPES =
            List.of("Person", "Municipality", "LocalAlliance", "Program", "Organization", "Event");

    private static final int MOST_VALUES = 1000;
    private static final Pattern DASHED = Pattern.compile("-([a-z])");

    private final Map<String, List<String>> left = new LinkedHashMap<>();

    ExportParameters(Map<String, List<String>> given) {
        given.forEach((name, values) -> left.put(camel(name), values));
    }

    ExportFilter filter() {
        List<String> ids = ids("ids");
        List<String> around = ids("around");
        if (ids != null && around != null) {
            throw new BadParameter(
                    "ids", "geht nicht zusammen mit 'around'.", "can't be given together with 'around'.");
        }
        List<String> relations = oneOf("relations", relations());
        if (around != null && relations != null && relations.equals(List.of("WORKS_ON"))) {
            throw new BadParameter(
                    "relations",
                    "WORKS_ON führt zu Themen und nicht weiter; zusammen mit 'around' ist eine weitere Art nötig.",
                    "WORKS_ON leads to topics and no farther; together with 'around' another type is needed.");
        }
        return new ExportFilter(
                oneOf("types", TYPES),
                oneOf("states", names(State.values())),
                ids("topics"),
                ids,
                around,
                depth(around != null),
                relations,
                oneOf("statuses", names(ClaimStatus.values())),
                oneOf("kinds", names(CollaborationKind.values())),
                oneOf("roles", names(Role.values())),
                ids("sources"));
    }

    @Nullable
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "ein Tag wie 2019-12-31", "a day such as 2019-12-31");
    }

    @Nullable
    Instant moment(String name) {
        return parsed(
                name,
                text -> OffsetDateTime.parse(text).toInstant(),
                "ein Zeitpunkt wie 2026-11-22T11:00:00Z",
                "a moment such as 2026-11-22T11:00:00Z");
    }

    char separator() {
        return switch (single("separator")) {
            case null -> ';';
            case ";", "semicolon" -> ';';
            case ",", "comma" -> ',';
            case String other -> throw expected("separator", other, "semicolon, comma", "semicolon, comma");
        };
    }

    Language language(Language spoken) {
        return switch (single("language")) {
            case null -> spoken;
            case "de", "DE" -> Language.DE;
            case "en", "EN" -> Language.EN;
            case String other -> throw expected("language", other, "DE, EN", "DE, EN");
        };
    }

    /** Whether sources and values are to be nodes. */
    boolean detail() {
        return switch (single("detail")) {
            case null -> true;
            case "full" -> true;
            case "network" -> false;
            case String other -> throw expected("detail", other, "full, network", "full, network");
        };
    }

    void requireAllUsed(ExportFormat format) {
        for (String name : left.keySet()) {
            throw new BadParameter(
                    shown(name),
                    "diesen Parameter gibt es für " + format + " nicht.",
                    "there is no such parameter for " + format + ".");
        }
    }

    private int depth(boolean around) {
        String text = single("depth");
        if (text == null) {
            return around ? 1 : 0;
        }
        if (!around) {
            throw new BadParameter("depth", "geht nur zusammen mit 'around'.", "needs 'around'.");
        }
        if (!text.matches("[1-3]")) {
            throw expected("depth", text, "1, 2, 3", "1, 2, 3");
        }
        return Integer.parseInt(text);
    }

    private @Nullable List<String> ids(String name) {
        List<String> values = values(name);
        if (values == null) {
            return null;
        }
        try {
            return values.stream().map(Ids::checked).distinct().sorted().toList();
        } catch (BadInput e) {
            throw expected(
                    name,
                    String.join(",", values),
                    "Ids wie municipality:06636003",
                    "ids such as municipality:06636003");
        }
    }

    private @Nullable List<String> oneOf(String name, List<String> possible) {
        List<String> values = values(name);
        return values == null
                ? null
                : values.stream()
                        .map(each -> match(name, each, possible))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String match(String name, String value, List<String> possible) {
        return possible.stream()
                .filter(each -> plain(each).equals(plain(value)))
                .findFirst()
                .orElseThrow(() -> expected(name, value, String.join(", ", possible), String.join(", ", possible)));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private <T> @Nullable T parsed(String name, Function<String, T> form, String german, String english) {
        String text = single(name);
        try {
            return text == null ? null : form.apply(text);
        } catch (DateTimeException e) {
            throw expected(name, text, german, english);
        }
    }

    private @Nullable String single(String name) {
        List<String> values = left.remove(name);
        if (values == null) {
            return null;
        }
        if (values.size() != 1) {
            throw new BadParameter(name, "darf nur einmal angegeben werden.", "can be given only once.");
        }
        return values.getFirst();
    }

    private @Nullable List<String> values(String name) {
        List<String> given = left.remove(name);
        if (given == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        given.forEach(each -> Arrays.stream(each.split(",")).map(String::strip).forEach(values::add));
        values.removeIf(String::isEmpty);
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new BadParameter(
                    name,
                    "1 bis " + MOST_VALUES + " Werte werden erwartet, mit Kommas getrennt.",
                    "1 to " + MOST_VALUES + " values are expected, separated by commas.");
        }
        return values;
    }

    private static List<String> relations() {
        return names(ClaimType.values()).stream()
                .filter(each -> !each.equals("HAS_ATTRIBUTE") && !each.equals("BROADER"))
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static BadParameter expected(String name, String value, String german, String english) {
        return new BadParameter(
                name,
                "'" + shown(value) + "' passt nicht; erwartet wird: " + german + ".",
                "'" + shown(value) + "' can't be used; expected is: " + english + ".");
    }

    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "…";
    }

    private static String camel(String name) {
        return DASHED.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
