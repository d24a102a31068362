// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alliancegraph.model.BusinessCalendar;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/**
 * File names of exports: they contain what was exported and the date, so that a download can still be told apart later.
 */
@Component
final class FileNames {

    private final Clock clock;

    FileNames(Clock clock) {
        this.clock = clock;
    }

    /** For example {@code Netzwerk-municipality-06636003-am-2019-12-31-Stand-2026-11-22.xlsx}. */
    String of(ExportRequest request) {
        ExportFilter filter = request.filter();
        StringBuilder name = new StringBuilder("Netzwerk");
        List<String> start = filter.start();
        if (start != null && start.size() == 1) {
            name.append('-').append(start.getFirst().replace(':', '-'));
        }
        if (filter.narrows() || (start != null && start.size() > 1)) {
            name.append("-Auswahl");
        }
        if (request.asOf() != null) {
            name.append("-am-").append(request.asOf());
        }
        LocalDate state = BusinessCalendar.dayOf(request.knownAt() == null ? clock.instant() : request.knownAt());
        return name.append("-Stand-").append(state) + "." + request.format().ending();
    }

    String disposition(ExportRequest request) {
        return ContentDisposition.attachment()
                .filename(of(request), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
