// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import java.util.Map;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.CollaborationKind;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Rank;
import org.alliancegraph.model.Role;
import org.alliancegraph.model.Stance;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;

/** Passes entities and claims on, numbers the claims, and gives each a source, a time and a status by chance. */
final class ClaimGenerator {

    private static final int THIS_YEAR = 2026;
    private static final double SOURCES_SLOPE = 0.8;

    private final NetworkConsumer sink;
    private final SeededRandom draws;
    private final int sources;
    private final WeightedDraw popularSources;
    private int claims;

    ClaimGenerator(NetworkConsumer sink, SeededRandom draws, int sources) {
        this.sink = sink;
        this.draws = draws;
        this.sources = sources;
        this.popularSources = WeightedDraw.bySlope(sources, SOURCES_SLOPE, 5);
    }

    int claims() {
        return claims;
    }

    void entity(EntityType form, String id, Map<String, String> fields) {
        sink.entity(form, id, fields);
    }

    /** The register of one year: the sources at the end of the list. */
    String register(int yearsAgo) {
        return ActorRoster.source(sources - 1 - yearsAgo);
    }

    String anySource() {
        return ActorRoster.source(popularSources.draw(draws));
    }

    /** A value that a source states. */
    void value(String of, String property, String value, String source, Validity validity) {
        String id = nextId();
        Attribute attribute = Attribute.of("attribute:" + id.substring("claim:".length()), property, value);
        ClaimStatus status = validity.to() == null ? ClaimStatus.ACTIVE : ClaimStatus.ENDED;
        Claim claim = new Claim(
                id,
                ClaimType.HAS_ATTRIBUTE,
                of,
                attribute.id(),
                null,
                null,
                null,
                status,
                validity,
                Rank.NORMAL,
                source,
                null,
                null,
                true,
                null);
        sink.claim(claim, attribute);
    }

    void value(String of, String property, String value) {
        value(of, property, value, anySource(), Validity.UNKNOWN);
    }

    /** Something that is simply so: a place is in its district. */
    void fact(ClaimType type, String from, String to, String source) {
        claim(type, from, to, new How(null, null, null, ClaimStatus.ACTIVE), Validity.UNKNOWN, source);
    }

    void works(String from, String topic, Stance stance) {
        addClaim(ClaimType.WORKS_ON, from, topic, new How(null, null, stance, status(stance == Stance.SEEKS)));
    }

    void takesPart(String from, String in, Role role) {
        addClaim(ClaimType.PARTICIPATES_IN, from, in, new How(null, role, null, status(false)));
    }

    /** Who took part in a meeting of a day. */
    void attends(String from, String event, Role role, String day, String source) {
        Validity validity = new Validity(ImpreciseDate.parse(day), null);
        How how = new How(null, role, null, ClaimStatus.ACTIVE);
        claim(ClaimType.PARTICIPATES_IN, from, event, how, validity, source);
    }

    void belongs(String person, String to, Role role) {
        addClaim(ClaimType.AFFILIATED_WITH, person, to, new How(null, role, null, status(false)));
    }

    void collaborates(String one, String other, CollaborationKind kind) {
        addClaim(ClaimType.COLLABORATES_WITH, one, other, new How(kind, null, null, status(true)));
    }

    private void addClaim(ClaimType type, String from, String to, How how) {
        claim(type, from, to, how, validity(how.status()), anySource());
    }

    private void claim(ClaimType type, String from, String to, How how, Validity validity, String source) {
        Rank rank = draws.chance(0.03) ? Rank.PREFERRED : draws.chance(0.02) ? Rank.DEPRECATED : Rank.NORMAL;
        String locator = draws.chance(0.3) ? "S. " + draws.between(1, 80) : null;
        sink.claim(
                new Claim(
                        nextId(),
                        type,
                        from,
                        to,
                        how.kind(),
                        how.role(),
                        how.stance(),
                        how.status(),
                        validity,
                        rank,
                        source,
                        locator,
                        null,
                        how.kind() != null && how.kind().isDirected(),
                        null),
                null);
    }

    private String nextId() {
        return "claim:n" + ++claims;
    }

    private ClaimStatus status(boolean plans) {
        double share = draws.share();
        if (share < 0.12) {
            return ClaimStatus.ENDED;
        }
        if (plans && share < 0.20) {
            return ClaimStatus.PLANNED;
        }
        return share < 0.27 ? ClaimStatus.DECLARED : share < 0.34 ? ClaimStatus.DECIDED : ClaimStatus.ACTIVE;
    }

    /** Most began in the last years; few are dated to the day, some not at all. */
    private Validity validity(ClaimStatus status) {
        if (draws.chance(0.1)) {
            return Validity.UNKNOWN;
        }
        int year = Math.max(1949, THIS_YEAR - (int) draws.ago(8));
        ImpreciseDate from = ImpreciseDate.parse(date(year));
        ImpreciseDate to = status == ClaimStatus.ENDED
                ? ImpreciseDate.parse(String.valueOf(draws.between(year, THIS_YEAR)))
                : null;
        return new Validity(from, to);
    }

    private String date(int year) {
        double share = draws.share();
        if (share < 0.5) {
            return String.valueOf(year);
        }
        String month = "%d-%02d".formatted(year, draws.between(1, 12));
        if (share < 0.7) {
            return month;
        }
        return share < 0.9
                ? month + "-%02d".formatted(draws.between(1, 28))
                : (share < 0.95 ? "before " : "about ") + year;
    }

    /** What is said of a tie, as far as its type has it. */
    private record How(
            @Nullable CollaborationKind kind,
            @Nullable Role role,
            @Nullable Stance stance,
            ClaimStatus status) {}
}
