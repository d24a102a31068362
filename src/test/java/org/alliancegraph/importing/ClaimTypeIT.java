// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.export.ExportFilter;
import org.alliancegraph.export.ExportRequest;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.EntityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Whoever adds a claim type to the registry and forgets a place finds that place here. */
@DisplayName("A type of claims")
class ClaimTypeIT {

    private static final Set<ExportFormat> COMPLETE = Set.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.JSON);
    private static final String SELECTION =
            "id: key type subject { id: key } object { id: key } attribute { value } kind role stance directed weight"
                    + " status validFrom { text } holds";

    @ParameterizedTest
    @EnumSource
    @DisplayName("is written, corrected, read now and in the past, filtered, exported and imported")
    void goesAllTheWay(ClaimType type) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            String source = api.created(EntityType.SOURCE, "Blatt", Map.of());
            String start = api.created(type.from().iterator().next(), "Anfang", Map.of());
            String end =
                    type.statesValue() ? "" : api.created(type.to().iterator().next(), "Ende", Map.of());
            Map<String, String> first = fields(type, false);
            first.put("type", type.name());
            first.put("subject", "\"" + start + "\"");
            first.put("source", "\"" + source + "\"");
            first.put(type.statesValue() ? "property" : "object", type.statesValue() ? "\"motto\"" : "\"" + end + "\"");
            String id = written(api, "recordClaim", first);
            String before = api.newest();
            Map<String, String> second = fields(type, true);
            second.put("id", "\"" + id + "\"");
            written(api, "correctClaim", second);

            assertThat(said(api, type, source)).isEqualTo(said(type, true, start, end));
            assertThat(said(api, type, new DatedId(source, null, Instant.parse(before)).toString()))
                    .isEqualTo(said(type, false, start, end));
            assertThat(claims(api, type, source + "@2012-06-01").path("holds").asString())
                    .isEqualTo("NO");
            assertThat(claims(api, type, source + "@2019-06-01").path("holds").asString())
                    .isNotEqualTo("NO");
            assertThat(filtered(api, type, source)).isEmpty();
            assertThat(changes(api, type)).isGreaterThanOrEqualTo(2);
            if (type.startsAtActors()) {
                assertThat(neighbours(api, type, start)).contains("\"" + end + "\"");
                assertThat(EmptyProduct.text(product.exported(part(type, null), "part")))
                        .contains("\"" + type.name() + "\"");
                assertThat(EmptyProduct.text(product.exported(part(type, LocalDate.of(2012, 6, 1)), "part")))
                        .doesNotContain("\"" + type.name() + "\"");
            }
            WorkbookRows rows = WorkbookRows.of(product.exported(ExportFormat.JSON, "before"));
            for (ExportFormat format : COMPLETE) {
                Path file = product.exported(format, "network");
                product.emptied().imported(file);
                assertThat(rows.differences(WorkbookRows.of(product.exported(ExportFormat.JSON, "after"))))
                        .as(format.name())
                        .isEmpty();
                assertThat(said(api, type, source)).isEqualTo(said(type, true, start, end));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has words in files of people and a term in JSON-LD")
    void hasWords(ClaimType type) {
        EmptyProduct.with(product -> {
            RegistryProduct api = new RegistryProduct(product);
            String source = api.created(EntityType.SOURCE, "Blatt", Map.of());
            String start = api.created(type.from().iterator().next(), "Anfang", Map.of());
            String end =
                    type.statesValue() ? "" : api.created(type.to().iterator().next(), "Ende", Map.of());
            String own = type.statesValue() ? ",motto,Neu" : ",,";
            for (String word : type.words()) {
                product.imported(product.file(
                        "Claims.csv",
                        "type,from,to,property,value,source\n" + word + "," + start + "," + end + own + "," + source
                                + "\n"));
            }

            assertThat(claims(api, type, source).path("type").asString()).isEqualTo(type.name());
            String predicate = type.statesValue() ? "property:motto" : type.jsonLdTerm();
            assertThat(EmptyProduct.text(product.exported(ExportFormat.JSONLD, "shown")))
                    .containsAnyOf("\"predicate\":\"" + predicate + "\"", "\"predicate\":\"org:memberOf\"");
        });
    }

    /** What a claim carries besides its ends: each field that its type may have. */
    private static Map<String, String> fields(ClaimType type, boolean corrected) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("validFrom", corrected ? "\"about 2018\"" : "\"2010\"");
        fields.put("status", corrected ? "ACTIVE" : "DECLARED");
        own(type, corrected)
                .forEach((field, value) -> fields.put(field, field.equals("value") ? "\"" + value + "\"" : value));
        return fields;
    }

    private static Map<String, String> own(ClaimType type, boolean corrected) {
        Map<String, String> own = new LinkedHashMap<>();
        Stream.of(
                        List.of("kind", "TWINNING", "FUNDING"),
                        List.of("role", "MEMBER", "FOUNDER"),
                        List.of("stance", "SEEKS", "OFFERS"),
                        List.of("value", "Alt", "Neu"),
                        List.of("directed", "false", "true"),
                        List.of("weight", "0.5", "-2.25"))
                .filter(each -> type.carries(each.getFirst()))
                .forEach(each -> own.put(each.getFirst(), each.get(corrected ? 2 : 1)));
        return own;
    }

    private static String said(ClaimType type, boolean corrected, String start, String end) {
        return type + " " + start + " " + end + " " + own(type, corrected) + " "
                + (corrected ? "ACTIVE about 2018" : "DECLARED 2010");
    }

    private static String said(RegistryProduct api, ClaimType type, String source) {
        JsonNode claim = claims(api, type, source);
        Map<String, String> own = new LinkedHashMap<>();
        for (String field : List.of("kind", "role", "stance")) {
            if (!claim.path(field).isNull()) {
                own.put(field, claim.path(field).asString());
            }
        }
        if (!claim.path("attribute").isNull()) {
            own.put("value", claim.path("attribute").path("value").asString());
        }
        if (type.carries("directed")) {
            own.put("directed", claim.path("directed").asString());
        }
        if (!claim.path("weight").isNull()) {
            own.put("weight", claim.path("weight").asString());
        }
        String end = claim.path("object").isNull()
                ? ""
                : claim.path("object").path("id").asString();
        return claim.path("type").asString() + " "
                + claim.path("subject").path("id").asString() + " " + end + " " + own
                + " " + claim.path("status").asString() + " "
                + claim.path("validFrom").path("text").asString();
    }

    private static JsonNode claims(RegistryProduct api, ClaimType type, String source) {
        JsonNode nodes = nodes(api, type.name(), source);
        assertThat(nodes).as(nodes.toString()).hasSize(1);
        return nodes.path(0);
    }

    private static JsonNode filtered(RegistryProduct api, ClaimType type, String source) {
        ClaimType other = type == ClaimType.BROADER ? ClaimType.PART_OF : ClaimType.BROADER;
        return nodes(api, other.name(), source);
    }

    private static JsonNode nodes(RegistryProduct api, String type, String source) {
        return api.ask("{ node(id: \"" + source + "\") { ... on Source { claims(first: 9, types: [" + type
                        + "]) { nodes { " + SELECTION + " } } } } }")
                .path("node")
                .path("claims")
                .path("nodes");
    }

    private static String written(RegistryProduct api, String mutation, Map<String, String> input) {
        return api.write(mutation, input, "claim { id }")
                .path("claim")
                .path("id")
                .asString();
    }

    private static int changes(RegistryProduct api, ClaimType type) {
        return api.ask("{ changes(first: 9, filter: {types: [" + type + "]}) { nodes { number } } }")
                .path("changes")
                .path("nodes")
                .size();
    }

    private static String neighbours(RegistryProduct api, ClaimType type, String start) {
        return api.ask("{ neighbourhood(of: \"" + start + "\", depth: 1, filter: {relations: [" + type
                        + "]}) { nodes { node { id } } } }")
                .toString();
    }

    private static ExportRequest part(ClaimType type, LocalDate day) {
        ExportFilter filter = new ExportFilter(
                null, null, null, null, null, 0, List.of(type.name()), null, null, null, null, false, null);
        return new ExportRequest(
                ExportFormat.JSON,
                filter,
                day,
                null,
                ';',
                Language.DE,
                true,
                org.alliancegraph.model.Audience.STEWARDS);
    }
}
