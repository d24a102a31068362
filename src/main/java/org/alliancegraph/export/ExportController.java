// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.alliancegraph.access.HeldCopy;
import org.alliancegraph.access.Identity;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.format.json.JsonLdContext;
import org.alliancegraph.message.Language;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Exports over HTTP. The thread of the request writes the file, and the number of exports at a time is limited, so that
 * most threads stay free for queries. An error before the first byte is answered as a problem; after that the
 * connection is aborted, so that a partial file can't be taken for a complete one.
 */
@Controller
class ExportController {

    private final Exports exports;
    private final ExportProperties properties;
    private final FileNames names;
    private final InstantSource clock;
    private final ExportPurpose purpose;
    private final Semaphore slots;

    ExportController(
            Exports exports, ExportProperties properties, FileNames names, InstantSource clock, ExportPurpose purpose) {
        this.exports = exports;
        this.properties = properties;
        this.names = names;
        this.clock = clock;
        this.purpose = purpose;
        this.slots = new Semaphore(properties.concurrent());
    }

    @GetMapping("/export/formats")
    ResponseEntity<Resource> formats() {
        return document(new ClassPathResource("export/formats.json"), MediaType.APPLICATION_JSON);
    }

    @GetMapping("/export/context.jsonld")
    ResponseEntity<Resource> context() throws IOException {
        return document(
                new ByteArrayResource(JsonLdContext.text().getBytes(StandardCharsets.UTF_8)),
                MediaType.parseMediaType(ExportFormat.JSONLD.mediaType()));
    }

    private static ResponseEntity<Resource> document(Resource document, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(document);
    }

    @GetMapping("/export/{file}")
    void export(@PathVariable String file, HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        ExportFormat format = ExportFormat.ofFile(file).orElseThrow(UnknownExportException::new);
        ExportRequest request = ExportRequest.of(format, parameters(asked), spoken(asked))
                .by(Identity.of(asked).account().role().audience());
        purpose.require(asked);
        Cancellation cancellation = Cancellation.after(properties.time());
        TimeScope.Snapshot snapshot = exports.snapshot(request, cancellation);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (format.speaks()) {
            answer.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (HeldCopy.isCurrent(asked, answer, EntityTag.of(tagged(request), snapshot))) {
            return;
        }
        if (!slots.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            Exports.Ready ready = exports.network(request, snapshot, cancellation);
            headers(request, answer);
            if (!HttpMethod.HEAD.matches(asked.getMethod())) {
                purpose.note(asked, file);
                ready.writeTo(answer.getOutputStream());
            }
        } catch (IOException | RuntimeException e) {
            if (!answer.isCommitted()) {
                takeBack(answer);
            }
            throw e;
        } finally {
            slots.release();
        }
    }

    /** Of a file that is not sent after all; what filters said of the answer stays. */
    private static void takeBack(HttpServletResponse answer) {
        answer.resetBuffer();
        Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.ETAG)
                .forEach(header -> answer.setHeader(header, null));
    }

    /** Who may not see everything is sent another file on another day, and after each change of who may see what. */
    private Object tagged(ExportRequest request) {
        return request.reader().isRestricted()
                ? List.of(
                        request,
                        BusinessCalendar.dayOf(clock.instant()),
                        exports.snapshot(ExportRequest.whole(request.format()), Cancellation.after(properties.time())))
                : request;
    }

    /** As with the template of the import: German for who says nothing of it. */
    private static Language spoken(HttpServletRequest asked) {
        return Language.accepted(asked.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.DE);
    }

    private static Map<String, List<String>> parameters(HttpServletRequest asked) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        asked.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        parameters.remove(ExportPurpose.PARAMETER);
        return parameters;
    }

    private void headers(ExportRequest request, HttpServletResponse answer) {
        answer.setContentType(request.format().mediaType());
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, names.disposition(request));
    }
}
