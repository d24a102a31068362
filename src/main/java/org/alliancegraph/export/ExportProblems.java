// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.BilingualText;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says why there is no export and what to do, in the language of who asked. */
@ControllerAdvice(assignableTypes = ExportController.class)
class ExportProblems {

    private static final BilingualText UNKNOWN = new BilingualText(
            "Ein Export dieses Namens ist nicht bekannt; es gibt ", "There is no export of this name; there are ");

    private static final BilingualText BUSY = new BilingualText(
            "Es laufen schon so viele Exporte wie möglich. Bitte in ein paar Sekunden noch einmal versuchen.",
            "As many exports are under way as possible. Try again in a few seconds.");

    private static final BilingualText AWAY = new BilingualText(
            "Die Datenbank ist gerade nicht erreichbar.", "The database can't be reached at the moment.");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(BadParameter wrong, HttpServletRequest asked) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, wrong.message(prefersGerman(asked)));
        problem.setProperty("parameter", wrong.parameter());
        return answer(problem).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownExportException unknown, HttpServletRequest asked) {
        String files =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::file).collect(Collectors.joining(", ", "", "."));
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, UNKNOWN.in(prefersGerman(asked)) + files);
        return answer(problem).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ExportsBusy busy, HttpServletRequest asked) {
        return later(BUSY, asked);
    }

    /** Told only if nothing has been written; otherwise the failure goes on and ends the connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(DatabaseUnavailable away, HttpServletRequest asked, HttpServletResponse answer) {
        if (answer.isCommitted()) {
            throw away;
        }
        return later(AWAY, asked);
    }

    private static ResponseEntity<ProblemDetail> later(BilingualText why, HttpServletRequest asked) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, why.in(prefersGerman(asked)));
        return answer(problem).header(HttpHeaders.RETRY_AFTER, "10").body(problem);
    }

    private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
    }

    private static boolean prefersGerman(HttpServletRequest asked) {
        return Collections.list(asked.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(language -> language.equals("de") || language.equals("en"))
                        .findFirst()
                        .filter("de"::equals)
                        .isPresent()
                && asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    }
}
