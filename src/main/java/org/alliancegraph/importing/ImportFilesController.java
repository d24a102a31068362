// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.FileTables.HeadedTable;
import org.alliancegraph.format.xlsx.WorkbookTemplate;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Receives files to import. It protects against foreign web pages: a request must have a content type that forms of web
 * pages can't have, or it must be a form from a page of this server or from a program that is no browser.
 */
@RestController
class ImportFilesController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;

    ImportFilesController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<?> receive(@RequestParam String name, HttpServletRequest request) throws IOException {
        return received(request.getInputStream(), name, request);
    }

    /** Receives the part {@code file} of a form, under its own name or another one. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> receiveForm(HttpServletRequest request) throws IOException {
        if (!isOurs(request)) {
            return problem(HttpStatus.FORBIDDEN, Message.of("importing.foreign-form"), request);
        }
        try {
            Part file = request.getPart("file");
            if (file == null) {
                return problem(HttpStatus.BAD_REQUEST, Message.of("importing.form-without-file"), request);
            }
            String given = request.getParameter("name");
            String name = Objects.requireNonNullElse(given == null ? file.getSubmittedFileName() : given, "");
            try (InputStream in = file.getInputStream()) {
                return received(in, given == null ? name.replaceFirst("^.*[/\\\\]", "") : name, request);
            } finally {
                file.delete();
            }
        } catch (IllegalStateException tooLarge) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, Message.of("importing.file-too-large"), request);
        } catch (ServletException malformed) {
            return problem(HttpStatus.BAD_REQUEST, Message.of("importing.form-without-file"), request);
        }
    }

    /**
     * Whether no foreign page can have sent a form. Browsers send the origin, and do not let foreign pages set further
     * headers.
     */
    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        boolean here = origin == null
                ? site == null || site.equals("same-origin") || site.equals("none")
                : origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        return here || request.getHeader("X-Requested-With") != null;
    }

    private ResponseEntity<?> received(InputStream in, String name, HttpServletRequest request) throws IOException {
        if (name.isBlank()
                || name.length() > 200
                || name.chars().anyMatch(each -> each < ' ' || each == '/' || each == '\\')) {
            return problem(HttpStatus.BAD_REQUEST, Message.of("importing.file-name"), request);
        }
        return imports.receive(in, name)
                .<ResponseEntity<?>>map(upload -> ResponseEntity.status(HttpStatus.CREATED)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(Map.of("file", upload.id(), "name", upload.name(), "size", upload.size())))
                .orElseGet(
                        () -> problem(HttpStatus.CONTENT_TOO_LARGE, Message.of("importing.file-too-large"), request));
    }

    private static ResponseEntity<?> problem(HttpStatus status, Message why, HttpServletRequest asked) {
        String detail = why.in(Language.accepted(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.EN));
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail));
    }

    /** The template in the requested language, or in that of the header; in German by default. */
    @GetMapping("/import/template.xlsx")
    ResponseEntity<StreamingResponseBody> template(
            @RequestParam(required = false) @Nullable Language language, HttpServletRequest request) {
        Language spoken = spoken(language, request);
        return workbook(
                Message.of("importing.template-file").in(spoken), out -> new WorkbookTemplate(spoken).writeTo(out));
    }

    /** The plan as a workbook of its file, with a hint for each row and a column for decisions. */
    @GetMapping("/import/{id}/plan.xlsx")
    ResponseEntity<StreamingResponseBody> plan(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Language language,
            HttpServletRequest request)
            throws IOException {
        Import planned = imports.find(id)
                .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, Message.of("importing.no-import"), request));
        if (planned.plan() == null || !Files.isReadable(planned.wish().file())) {
            Message why = Message.of("importing.no-plan", planned.state().words());
            throw refused(HttpStatus.CONFLICT, why, request);
        }
        PlanWorkbook workbook = new PlanWorkbook(planned, spoken(language, request));
        List<HeadedTable> tables = workbook.tables();
        if (tables.isEmpty()) {
            throw refused(HttpStatus.CONFLICT, Message.of("importing.plan-without-table"), request);
        }
        return workbook(workbook.name(), out -> workbook.write(tables, out));
    }

    private static ErrorResponseException refused(HttpStatus status, Message why, HttpServletRequest asked) {
        ProblemDetail body = Objects.requireNonNull(
                (ProblemDetail) problem(status, why, asked).getBody());
        return new ErrorResponseException(status, body, null);
    }

    private static Language spoken(@Nullable Language language, HttpServletRequest request) {
        return language != null
                ? language
                : Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.DE);
    }

    private static ResponseEntity<StreamingResponseBody> workbook(String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }
}
