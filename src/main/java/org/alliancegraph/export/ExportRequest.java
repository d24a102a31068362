// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.FormatOptions;
import org.alliancegraph.message.Language;
import org.alliancegraph.model.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported, and how.
 *
 * @param asOf the day on which claims must hold; if absent, all that is known is exported, what is over as well
 * @param knownAt the moment whose knowledge is exported; now if absent
 * @param separator between the cells of CSV
 * @param language of workbooks
 * @param sourcesAndValues whether GraphML gets nodes for sources and for the values that attributes have
 * @param reader for whom it is
 */
public record ExportRequest(
        ExportFormat format,
        ExportFilter filter,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        char separator,
        Language language,
        boolean sourcesAndValues,
        Audience reader) {

    /** The same for another reader. */
    ExportRequest by(Audience other) {
        return new ExportRequest(format, filter, asOf, knownAt, separator, language, sourcesAndValues, other);
    }

    /** What the writer of the format has to know. */
    FormatOptions options() {
        return new FormatOptions(language, separator, sourcesAndValues);
    }

    /** The whole network as it is known now. */
    public static ExportRequest whole(ExportFormat format) {
        return new ExportRequest(format, ExportFilter.NONE, null, null, ';', Language.DE, true, Audience.STEWARDS);
    }

    /** The same in another language, if its format has any. */
    public ExportRequest in(Language other) {
        return format.speaks()
                ? new ExportRequest(format, filter, asOf, knownAt, separator, other, sourcesAndValues, reader)
                : this;
    }

    /**
     * A request as an address or a command line has it.
     *
     * @param parameters by name ({@code asOf} or {@code as-of}), each with one or more values, which may be lists with
     *     commas
     * @throws BadParameter if one of them is unknown or can't be meant so
     */
    public static ExportRequest of(ExportFormat format, Map<String, List<String>> parameters) {
        return of(format, parameters, Language.DE);
    }

    /** The same for somebody who speaks a language, for where the parameters say nothing of it. */
    static ExportRequest of(ExportFormat format, Map<String, List<String>> parameters, Language spoken) {
        ExportParameters given = new ExportParameters(parameters);
        ExportRequest request = new ExportRequest(
                format,
                given.filter(),
                given.day("asOf"),
                given.moment("knownAt"),
                format == ExportFormat.CSV ? given.separator() : ';',
                format.speaks() ? given.language(spoken) : Language.DE,
                format != ExportFormat.GRAPHML || given.detail(),
                Audience.STEWARDS);
        given.requireAllUsed(format);
        return request;
    }
}
