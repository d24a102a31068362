// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Certainty;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of an export: what it selects, and how it is written. */
final class ExportParameters {

    static final List<String> TYPES = Arrays.stream(EntityType.values())
            .filter(EntityType::isNamed)
            .map(EntityType::label)
            .toList();

    private final ParameterValues values;

    ExportParameters(Map<String, List<String>> given) {
        this.values = new ParameterValues(given);
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
        String text = values.whole("filter");
        if (text == null) {
            return null;
        }
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw ParameterValues.expected("filter", text, Message.of("expected.filter"));
        }
    }

    private ExportFilter ownFilter(@Nullable Map<String, Object> network) {
        List<String> ids = values.ids("ids");
        List<String> around = values.ids("around");
        if (ids != null && around != null) {
            throw new BadParameter("ids", Message.of("export.ids-with-around"));
        }
        List<String> relations = values.oneOf("relations", ClaimType.names(ClaimType::startsAtActors));
        if (around != null
                && relations != null
                && relations.stream().noneMatch(each -> ClaimType.valueOf(each).isWalked())) {
            throw new BadParameter("relations", Message.of("export.only-topics"));
        }
        return new ExportFilter(
                values.oneOf("types", TYPES),
                values.oneOf("states", names(State.values())),
                values.ids("topics"),
                ids,
                around,
                depth(around != null),
                relations,
                values.oneOf("statuses", names(ClaimStatus.values())),
                values.oneOf("kinds", names(CollaborationKind.values())),
                values.oneOf("roles", names(Role.values())),
                values.ids("sources"),
                certain(),
                network);
    }

    private boolean certain() {
        String asked = values.single("certainty");
        List<String> possible = List.of(Certainty.POSSIBLY.name(), Certainty.CERTAINLY.name());
        return asked != null
                && ParameterValues.match("certainty", asked, possible).equals(Certainty.CERTAINLY.name());
    }

    @Nullable
    LocalDate day(String name) {
        return values.parsed(name, LocalDate::parse, Message.of("expected.day"));
    }

    @Nullable
    Instant moment(String name) {
        return values.parsed(name, text -> OffsetDateTime.parse(text).toInstant(), Message.of("expected.moment"));
    }

    char separator() {
        return switch (values.single("separator")) {
            case null -> ';';
            case ";", "semicolon" -> ';';
            case ",", "comma" -> ',';
            case String other ->
                throw ParameterValues.expected(
                        "separator", other, ParameterValues.oneOf(List.of("semicolon", "comma")));
        };
    }

    Language language(Language spoken) {
        return switch (values.single("language")) {
            case null -> spoken;
            case "de", "DE" -> Language.DE;
            case "en", "EN" -> Language.EN;
            case String other ->
                throw ParameterValues.expected("language", other, ParameterValues.oneOf(List.of("DE", "EN")));
        };
    }

    /** Whether sources and values are to be nodes. */
    boolean detail() {
        return switch (values.single("detail")) {
            case null -> true;
            case "full" -> true;
            case "network" -> false;
            case String other ->
                throw ParameterValues.expected("detail", other, ParameterValues.oneOf(List.of("full", "network")));
        };
    }

    void requireAllUsed(ExportFormat format) {
        values.requireAllUsed(format);
    }

    private int depth(boolean around) {
        String text = values.single("depth");
        if (text == null) {
            return around ? 1 : 0;
        }
        if (!around) {
            throw new BadParameter("depth", Message.of("export.needs-around"));
        }
        if (!text.matches("[1-3]")) {
            throw ParameterValues.expected("depth", text, ParameterValues.oneOf(List.of("1", "2", "3")));
        }
        return Integer.parseInt(text);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
