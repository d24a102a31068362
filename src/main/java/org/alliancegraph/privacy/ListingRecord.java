// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.alliancegraph.model.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records who was given what of the network by queries and subscriptions: on each day once for an account, what it
 * asked for and what for, as a page asks for the same again and again.
 */
@Component
public final class ListingRecord {

    /** Root fields that answer with nobody. */
    private static final Set<String> OF_NOBODY =
            Set.of("enums", "import", "importProgress", "revision", "sources", "timeline", "undoProgress", "viewer");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;
    private static final int REMEMBERED = 10_000;

    private final ProcessingRecord record;
    private final InstantSource clock;
    private final Cache<Listing, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    ListingRecord(ProcessingRecord record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    private record Listing(
            LocalDate day,
            String account,
            String what,
            @Nullable String purpose) {}

    /**
     * Notes an operation.
     *
     * @param fields the names of its root fields
     * @param said what for, as its sender said; anything but a short text is no purpose
     */
    public void note(String account, Collection<String> fields, @Nullable Object said) {
        Set<String> asked = new TreeSet<>(fields);
        asked.removeIf(each -> OF_NOBODY.contains(each) || each.startsWith("__"));
        if (asked.isEmpty()) {
            return;
        }
        Listing listing =
                new Listing(BusinessCalendar.dayOf(clock.instant()), account, String.join(", ", asked), purpose(said));
        var _ = noted.get(listing, _ -> {
            record.note(ProcessingRecord.Kind.LIST, account, listing.purpose(), listing.what());
            return true;
        });
    }

    private static @Nullable String purpose(@Nullable Object said) {
        return said instanceof String text
                        && text.strip().length() >= SHORTEST
                        && text.strip().length() <= LONGEST
                ? text.strip()
                : null;
    }
}
