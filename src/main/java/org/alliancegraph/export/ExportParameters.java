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
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Certainty;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Ids;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parses the parameters of an export from text. Each parameter is removed when it is read; those that remain are
 * unknown.
 */
final class ExportParameters {

    static final List<String> TYPES = Arrays.stream(EntityType.values())
            .filter(EntityType::isNamed)
            .map(EntityType::label)
            .toList();

    private static final int MOST_VALUES = 1000;
    private static final Pattern DASHED = Pattern.compile("-([a-z])");

    private final Map<String, List<String>> left = new LinkedHashMap<>();

    ExportParameters(Map<String, List<String>> given) {
        given.forEach((name, values) -> left.put(camel(name), values));
    }

    ExportFilter filter() {
        Map<String, Object> network = network();
        ExportFilter filter = ownFilter(network);
        boolean alone = new ExportFilter(null, null, null, null, null, 0, null, null, null, null, null, false, network)
                .equals(filter);
        if (network != null && !alone) {
            throw new BadParameter("filter", Message.of("export.filter-alone"));
        }
        return filter;
    }

    /** A NetworkFilter of the API, as JSON, which has commas that part no values. */
    private @Nullable Map<String, Object> network() {
        List<String> given = left.remove("filter");
        if (given == null) {
            return null;
        }
        String text = String.join(",", given);
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw expected("filter", text, Message.of("expected.filter"));
        }
    }

    private ExportFilter ownFilter(@Nullable Map<String, Object> network) {
        List<String> ids = ids("ids");
        List<String> around = ids("around");
        if (ids != null && around != null) {
            throw new BadParameter("ids", Message.of("export.ids-with-around"));
        }
        List<String> relations = oneOf("relations", ClaimType.names(ClaimType::startsAtActors));
        if (around != null
                && relations != null
                && relations.stream().noneMatch(each -> ClaimType.valueOf(each).isWalked())) {
            throw new BadParameter("relations", Message.of("export.only-topics"));
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
                ids("sources"),
                certain(),
                network);
    }

    private boolean certain() {
        String asked = single("certainty");
        List<String> possible = List.of(Certainty.POSSIBLY.name(), Certainty.CERTAINLY.name());
        return asked != null && match("certainty", asked, possible).equals(Certainty.CERTAINLY.name());
    }

    @Nullable
    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, Message.of("expected.day"));
    }

    @Nullable
    Instant moment(String name) {
        return parsed(name, text -> OffsetDateTime.parse(text).toInstant(), Message.of("expected.moment"));
    }

    char separator() {
        return switch (single("separator")) {
            case null -> ';';
            case ";", "semicolon" -> ';';
            case ",", "comma" -> ',';
            case String other -> throw expected("separator", other, oneOf(List.of("semicolon", "comma")));
        };
    }

    Language language(Language spoken) {
        return switch (single("language")) {
            case null -> spoken;
            case "de", "DE" -> Language.DE;
            case "en", "EN" -> Language.EN;
            case String other -> throw expected("language", other, oneOf(List.of("DE", "EN")));
        };
    }

    /** Whether sources and values are to be nodes. */
    boolean detail() {
        return switch (single("detail")) {
            case null -> true;
            case "full" -> true;
            case "network" -> false;
            case String other -> throw expected("detail", other, oneOf(List.of("full", "network")));
        };
    }

    void requireAllUsed(ExportFormat format) {
        for (String name : left.keySet()) {
            throw new BadParameter(printable(name), Message.of("export.no-such-parameter", format));
        }
    }

    private int depth(boolean around) {
        String text = single("depth");
        if (text == null) {
            return around ? 1 : 0;
        }
        if (!around) {
            throw new BadParameter("depth", Message.of("export.needs-around"));
        }
        if (!text.matches("[1-3]")) {
            throw expected("depth", text, oneOf(List.of("1", "2", "3")));
        }
        return Integer.parseInt(text);
    }

    private @Nullable List<String> ids(String name) {
        List<String> values = values(name);
        if (values == null) {
            return null;
        }
        try {
            return values.stream()
                    .map(ExportParameters::timeless)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (BadInput e) {
            throw expected(name, String.join(",", values), Message.of("expected.ids"));
        }
    }

    /** The id of the same thing now: what is exported is of the time that the export is asked for. */
    private static String timeless(String id) {
        DatedId dated = DatedId.parse(id);
        return Ids.checked(dated == null ? id : dated.key());
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
                .orElseThrow(() -> expected(name, value, oneOf(possible)));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private <T> @Nullable T parsed(String name, Function<String, T> form, Message expected) {
        String text = single(name);
        try {
            return text == null ? null : form.apply(text);
        } catch (DateTimeException e) {
            throw expected(name, text, expected);
        }
    }

    private @Nullable String single(String name) {
        List<String> values = left.remove(name);
        if (values == null) {
            return null;
        }
        if (values.size() != 1) {
            throw new BadParameter(name, Message.of("export.only-once"));
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
            throw new BadParameter(name, Message.of("export.value-count", MOST_VALUES));
        }
        return values;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Message oneOf(List<String> possible) {
        return Message.of("expected.one-of", possible);
    }

    private static BadParameter expected(String name, String value, Message expected) {
        return new BadParameter(name, Message.of("export.bad-value", printable(value), expected));
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }

    private static String camel(String name) {
        return DASHED.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
