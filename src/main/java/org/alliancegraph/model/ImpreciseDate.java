// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.time.LocalDate;
import java.util.Objects;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source gives it, so that "2007" never turns into the first of January. It is kept as written,
 * with the first and the last day it can mean:
 *
 * <table>
 * <caption>Forms and bounds</caption>
 * <tr><td>{@code 2018-03-15}</td><td>that day</td></tr>
 * <tr><td>{@code 2018-03}</td><td>first to last day of the month</td></tr>
 * <tr><td>{@code 2007}</td><td>first to last day of the year</td></tr>
 * <tr><td>{@code before 2019-11-11}</td><td>at the latest then: any day up to and including the last day of what follows</td></tr>
 * <tr><td>{@code after 2017-03-31}</td><td>at the earliest then: the first day of what follows, or any day later</td></tr>
 * <tr><td>{@code 2020-21}</td><td>a season, 21 to 24: spring is March to May, winter December to February of the next year</td></tr>
 * <tr><td>{@code 199X}, {@code 2004-XX}</td><td>any day of the decade or year</td></tr>
 * <tr><td>{@code 2016/2018}, {@code 2016/..}, {@code ../2018}</td><td>from the first day of one to the last of the other</td></tr>
 * <tr><td>{@code 2016~}, {@code 2016?}</td><td>the same as {@code about 2016}; what is in doubt has a bound that is not sharp</td></tr>
 * <tr><td>{@code about 2016}</td><td>one unit of what follows more on either side: 2015-01-01 to 2017-12-31</td></tr>
 * </table>
 *
 * These are the forms of EDTF level 1 (ISO 8601-2), and three words. Years run from 0001 to 9998; {@link #EVER} and
 * {@link #NEVER} are the days that stand for no bound.
 */
public record ImpreciseDate(String text, LocalDate earliest, LocalDate latest) {

    /** The day that stands for "no lower bound". */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The day that stands for "no upper bound". */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * Reads a date as written; {@link #toString()} gives the same text back.
     *
     * @throws BadInput with code {@code INVALID_DATE} if the text is of no known form or names a day that isn't
     */
    public static ImpreciseDate parse(String text) {
        Bounds bounds = Bounds.of(text);
        LocalDate earliest = bounds == null || bounds.from == null ? EVER : bounds.from.earliest();
        LocalDate latest = bounds == null || bounds.to == null ? NEVER : bounds.to.latest();
        if (bounds == null || latest.isBefore(earliest)) {
            throw malformed(text);
        }
        return new ImpreciseDate(text, earliest, latest);
    }

    /** Whether a text is of one of the forms. */
    public static boolean isDate(String text) {
        try {
            parse(text);
            return true;
        } catch (BadInput no) {
            return false;
        }
    }

    /** Whether what is dated so was on this very day. */
    public Certainty on(LocalDate day) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            return Certainty.NO;
        }
        return earliest.equals(latest) ? Certainty.CERTAINLY : Certainty.POSSIBLY;
    }

    /** Whether what is dated so had come by the end of this day. */
    public Certainty by(LocalDate day) {
        if (day.isBefore(earliest)) {
            return Certainty.NO;
        }
        return day.isBefore(latest) ? Certainty.POSSIBLY : Certainty.CERTAINLY;
    }

    /** The date in words. */
    public String in(Language language) {
        return words().in(language);
    }

    /** The date in words, as soon as the language is known. */
    public Message words() {
        Bounds bounds = Bounds.of(text);
        if (bounds == null) {
            return Message.of("expected.text", text);
        }
        DatePart from = bounds.from;
        DatePart to = bounds.to;
        if (from != null && to != null) {
            return from.equals(to) ? from.words() : Message.of("date.between", from.words(), to.words());
        }
        return from == null
                ? Message.of("date.before", Objects.requireNonNull(to).words())
                : Message.of("date.after", from.words());
    }

    @Override
    public String toString() {
        return text;
    }

    private static BadInput malformed(String text) {
        return new BadInput(
                "INVALID_DATE", Message.of("model.not-a-date", shown(text), Message.of("expected.imprecise-date")));
    }

    private static String shown(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return printable.length() <= 40 ? printable : printable.substring(0, 40) + "…";
    }

    /** The dates between which it lies; null is no bound, and one date is both. */
    private record Bounds(@Nullable DatePart from, @Nullable DatePart to) {

        static @Nullable Bounds of(String text) {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                String start = text.substring(0, slash);
                String end = text.substring(slash + 1);
                DatePart from = DatePart.parse(start);
                DatePart to = DatePart.parse(end);
                boolean read = (from != null || isOpen(start)) && (to != null || isOpen(end));
                return read && (from != null || to != null) ? new Bounds(from, to) : null;
            }
            int blank = text.indexOf(' ');
            DatePart date = DatePart.parse(text.substring(blank + 1));
            if (date == null) {
                return null;
            }
            return switch (text.substring(0, Math.max(0, blank))) {
                case "before" -> new Bounds(null, date);
                case "after" -> new Bounds(date, null);
                case "about" -> of(date.doubtful());
                case "" -> blank < 0 ? of(date) : null;
                default -> null;
            };
        }

        private static Bounds of(DatePart date) {
            return new Bounds(date, date);
        }

        private static boolean isOpen(String end) {
            return end.isEmpty() || end.equals("..");
        }
    }
}
