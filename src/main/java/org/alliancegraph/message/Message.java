// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for people before it is put into words: a code with arguments. It is put into words where the language of
 * the reader is known, and its words are never read again by a program.
 *
 * @param code a key of both bundles
 */
public record Message(String code, List<Argument> arguments) {

    /** The most characters that a message holds of one text, which may be a client's. */
    public static final int LONGEST_TEXT = 100;

    /** What the type of an argument begins with that is a date. */
    static final String DATE = "date:";

    /** Prefix of the codes that say what would have been right in place of what was given. */
    private static final String EXPECTED = "expected.";

    /**
     * A message with its arguments in the order of their numbers.
     *
     * @param code always a literal, so that a test finds all codes that are used
     * @param arguments messages, lists of messages, texts, lists of texts, constants of enums, which are shown by their
     *     labels, or anything else that is shown as it is written
     */
    public static Message of(String code, @Nullable Object... arguments) {
        return new Message(code, Arrays.stream(arguments).map(Argument::of).toList());
    }

    /** The value of an enum as people read it, such as a type of claims. */
    public static Argument label(Enum<?> value) {
        return new Argument(value.name(), value.getDeclaringClass().getSimpleName(), List.of());
    }

    /** A field of an entity or a claim as people call it. */
    public static Argument field(String name) {
        return new Argument(name, EnumLabels.FIELD, List.of());
    }

    /** A day, month or year as people write it. */
    public static Argument date(LocalDate day, ChronoUnit exactness) {
        return new Argument(day.toString(), DATE + exactness.name(), List.of());
    }

    /** A text as messages quote it: no longer than they may, and without half a character at its end. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = LONGEST_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return MessageRenderer.render(this, language);
    }

    /** The argument that says what would have been right, if there is one. */
    public @Nullable Message expected() {
        return arguments.stream()
                .flatMap(each -> each.messages().stream())
                .filter(each -> each.code.startsWith(EXPECTED))
                .findFirst()
                .orElse(null);
    }

    /**
     * What fills a gap of a message. It is kept in the form in which a stored plan holds it.
     *
     * @param text null if it is one or more messages
     * @param type the enum of which the text is a value, to be shown by its label
     */
    public record Argument(@Nullable String text, @Nullable String type, List<Message> messages) {

        /** A text that is shown in its whole length, as it does not come from a client. */
        public static Argument whole(String text) {
            return new Argument(text, null, List.of());
        }

        static Argument of(@Nullable Object value) {
            if (value instanceof Argument whole) {
                return whole;
            }
            if (value instanceof Enum<?> constant) {
                return label(constant);
            }
            Collection<?> parts = value instanceof Collection<?> several ? several : Collections.singleton(value);
            List<Message> messages = parts.stream()
                    .map(each -> each instanceof Argument || each instanceof Enum<?>
                            ? Message.of("expected.text", each)
                            : each)
                    .filter(Message.class::isInstance)
                    .map(Message.class::cast)
                    .toList();
            return messages.isEmpty() ? new Argument(text(parts), null, List.of()) : new Argument(null, null, messages);
        }

        private static String text(Collection<?> parts) {
            return parts.stream().map(each -> shortened(String.valueOf(each))).collect(Collectors.joining(", "));
        }
    }
}
