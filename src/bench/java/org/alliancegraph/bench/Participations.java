// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;

/** The participations in Horizon 2020 as somebody writes them who needs to read this one file only. */
final class Participations {

    private static final Map<String, String> KINDS =
            Map.of("HES", "RESEARCH", "REC", "RESEARCH", "PRC", "COMPANY", "PUB", "AUTHORITY", "OTH", "OTHER");
    private static final Map<String, Role> ROLES =
            Map.of("coordinator", Role.ORGANIZER, "participant", Role.PARTICIPANT, "partner", Role.PARTNER);
    private static final String SOURCE = "source:cordis";

    private final BareRows rows;
    private final Set<String> seen = new HashSet<>();
    private int claims;

    Participations(BareRows rows) {
        this.rows = rows;
    }

    void write(Path file) throws IOException {
        rows.entity(EntityType.SOURCE, SOURCE, Map.of("title", "Participations in projects of Horizon 2020"));
        try (var text = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(this::row);
        }
        rows.flush();
    }

    /** Packed with gzip or not, as the importer takes it too. */
    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private void row(NamedCsvRecord row) {
        String organization = "organization:pic-" + row.getField("pic");
        String program = "program:rcn-" + row.getField("rcn");
        if (seen.add(organization)) {
            String kind = KINDS.getOrDefault(row.getField("type"), "OTHER");
            rows.entity(
                    EntityType.ORGANIZATION, organization, Map.of("name", "PIC " + row.getField("pic"), "kind", kind));
            rows.key(organization, "pic", row.getField("pic"));
        }
        if (seen.add(program)) {
            rows.entity(
                    EntityType.PROGRAM,
                    program,
                    Map.of("name", "Horizon 2020 project " + row.getField("rcn"), "kind", "PROJECT"));
            rows.key(program, "rcn", row.getField("rcn"));
        }
        rows.claim(
                new Claim(
                        "claim:h" + ++claims,
                        ClaimType.PARTICIPATES_IN,
                        organization,
                        program,
                        null,
                        ROLES.getOrDefault(row.getField("role"), Role.PARTICIPANT),
                        null,
                        ClaimStatus.ACTIVE,
                        new Validity(date(row.getField("start_date")), date(row.getField("end_date"))),
                        Rank.NORMAL,
                        SOURCE,
                        "rcn %s, PIC %s".formatted(row.getField("rcn"), row.getField("pic")),
                        "EU contribution %s EUR".formatted(row.getField("contribution")),
                        true,
                        null),
                null);
    }

    private static @Nullable ImpreciseDate date(String text) {
        return text.equals("NA") || text.isEmpty() ? null : ImpreciseDate.parse(text);
    }
}
