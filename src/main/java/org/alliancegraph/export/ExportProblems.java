// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.alliancegraph.database.DatabaseUnavailable;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says why there is no export and what to do, in the language of who asked. */
@ControllerAdvice(assignableTypes = {ExportController.class, GraphController.class})
class ExportProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(BadParameter wrong, HttpServletRequest asked) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, wrong.reason(), asked);
        problem.setProperty("parameter", wrong.parameter());
        return answer(problem).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownExportException unknown, HttpServletRequest asked) {
        List<String> files =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::file).toList();
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, Message.of("export.unknown", files), asked);
        return answer(problem).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ExportsBusy busy, HttpServletRequest asked) {
        return later(Message.of("export.busy"), asked);
    }

    /** Told only if nothing has been written; otherwise the failure goes on and ends the connection. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(DatabaseUnavailable away, HttpServletRequest asked, HttpServletResponse answer) {
        if (answer.isCommitted()) {
            throw away;
        }
        return later(Message.of("export.database-away"), asked);
    }

    private static ResponseEntity<ProblemDetail> later(Message why, HttpServletRequest asked) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, why, asked);
        return answer(problem).header(HttpHeaders.RETRY_AFTER, "10").body(problem);
    }

    private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
    }

    private static ProblemDetail problem(HttpStatus status, Message why, HttpServletRequest asked) {
        return ProblemDetail.forStatusAndDetail(
                status, why.in(Language.accepted(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.EN)));
    }
}
