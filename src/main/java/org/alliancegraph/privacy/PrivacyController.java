// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a steward does for a person who asks. It is not part of the API of the network: none of it depends on who may
 * see the person, and its answers are documents to hand over.
 */
@RestController
class PrivacyController {

    /** So many days ahead one can ask for at most. */
    private static final int LONGEST = 3_660;

    private final PersonalData data;
    private final Erasure erasure;
    private final ProcessingRecord record;
    private final Retention retention;
    private final Mentions mentions;

    PrivacyController(
            PersonalData data, Erasure erasure, ProcessingRecord record, Retention retention, Mentions mentions) {
        this.data = data;
        this.erasure = erasure;
        this.record = record;
        this.retention = retention;
        this.mentions = mentions;
    }

    /** What came of an erasure. */
    record Erased(long revision, List<String> people) {}

    @GetMapping(path = "/privacy/report", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, ?>> report(@RequestParam String person, HttpServletRequest request) {
        return fresh().body(report(stored(person), request));
    }

    @GetMapping(path = "/privacy/report", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@RequestParam String person, HttpServletRequest request) {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.DE);
        return fresh().body(ReportPage.of(
                Message.of("privacy.report"),
                Message.of("privacy.report-is"),
                report(stored(person), request),
                language));
    }

    /**
     * The exports are all of the time: which of them held the person is not kept, as that would be about them again.
     */
    private Map<String, ?> report(PersonalData.Stored stored, HttpServletRequest request) {
        record.note(ProcessingRecord.Kind.REPORT, account(request), null, "report");
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("people", stored.people());
        report.put("sources", stored.sources());
        report.put("revisions", stored.revisions());
        report.put(
                "exports",
                record.entries().stream()
                        .filter(each -> each.kind() == ProcessingRecord.Kind.EXPORT)
                        .toList());
        return report;
    }

    /** What an erasure would take out, as the report has it. */
    @GetMapping(path = "/privacy/erasure", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, ?>> preview(@RequestParam String person, HttpServletRequest request) {
        return fresh().body(report(stored(person), request));
    }

    @PostMapping(path = "/privacy/erasure", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Erased> erase(
            @RequestParam String person, @RequestParam(defaultValue = "") String why, HttpServletRequest request) {
        PersonalData.Stored stored = stored(person);
        @Nullable String by = account(request);
        long revision = erasure.erase(stored, by == null ? "Alliance Graph" : by, why);
        record.note(ProcessingRecord.Kind.ERASURE, by, null, "revision " + revision);
        return fresh().body(new Erased(revision, stored.ids()));
    }

    @GetMapping(path = "/privacy/processing", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ProcessingRecord.Entry>> processing() {
        return fresh().body(record.entries());
    }

    /** Whose bases end within some days or have ended. */
    @GetMapping(path = "/privacy/retention", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, ?>> retention(@RequestParam(defaultValue = "90") int days) {
        return fresh().body(retention.list(Math.clamp(days, 0, LONGEST)));
    }

    @GetMapping(path = "/privacy/retention", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> retentionPage(@RequestParam(defaultValue = "90") int days, HttpServletRequest request) {
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), Language.DE);
        return fresh().body(ReportPage.of(
                Message.of("privacy.retention"),
                Message.of("privacy.retention-is"),
                retention.list(Math.clamp(days, 0, LONGEST)),
                language));
    }

    /** The free texts that name people. */
    @GetMapping(path = "/privacy/mentions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Mentions.Mention>> mentions() {
        return fresh().body(mentions.list());
    }

    private PersonalData.Stored stored(String person) {
        PersonalData.Stored stored = data.of(person);
        if (stored.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return stored;
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore());
    }

    private static @Nullable String account(HttpServletRequest request) {
        Account account = Identity.of(
                        Map.of(Identity.ATTRIBUTE, Objects.requireNonNull(request.getAttribute(Identity.ATTRIBUTE))))
                .account();
        return account.name();
    }
}
