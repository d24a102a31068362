// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Detects broken characters: UTF-8 decoded as Windows-1252 ("MÃ¼ller"), replaced letters ("M\uFFFDller", "M?ller"), and
 * single letters in another encoding. Only the last kind can be repaired without a guess.
 */
public final class MojibakeDetector {

    /** Where {@link LenientUtf8Reader} puts a byte that is no UTF-8, so that it can be named with its place later. */
    public static final char FOREIGN_BYTES = '\uF700';

    /** The first character of a cell whose formula ended in an error. */
    public static final char CALCULATED_WRONG = '\uF8F0';

    /** The first character of a cell whose formula was never calculated. */
    public static final char NOT_CALCULATED = '\uF8F1';

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TWICE_ENCODED =
            Pattern.compile("[ÂÃ][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6-\\u2122]|â€[\\u0080-\\u2122]");
    private static final Pattern QUESTION = Pattern.compile("\\p{L}\\?\\p{Ll}");

    private MojibakeDetector() {}

    /** What is wrong with a text. */
    public record Flaw(DiagnosticCode code, String mended, Function<String, Message> reason, boolean taken) {

        /** The message about the text, in which the text is readable. */
        public Message message(String readable) {
            return reason.apply(readable);
        }
    }

    /** The flaw of a text; null if it has none. */
    public static @Nullable Flaw of(String text) {
        boolean suspect = false;
        for (int i = 0; i < text.length() && !suspect; i++) {
            char c = text.charAt(i);
            suspect = c == 'Ã' || c == 'Â' || c == 'â' || c == '?' || c >= FOREIGN_BYTES;
        }
        return suspect ? examined(text) : null;
    }

    /** The text, with each foreign byte decoded as Windows-1252. */
    public static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 0 && (c == CALCULATED_WRONG || c == NOT_CALCULATED)) {
                continue;
            }
            boolean foreign = c > FOREIGN_BYTES && c <= FOREIGN_BYTES + 0xFF;
            mended.append(foreign ? new String(new byte[] {(byte) (c - FOREIGN_BYTES)}, WINDOWS) : String.valueOf(c));
        }
        return mended.toString();
    }

    private static @Nullable Flaw examined(String text) {
        if (text.charAt(0) == CALCULATED_WRONG) {
            return new Flaw(DiagnosticCode.FORMULA_ERROR, text, read -> Message.of("text.formula-error", read), false);
        }
        if (text.charAt(0) == NOT_CALCULATED) {
            return new Flaw(
                    DiagnosticCode.FORMULA_WITHOUT_VALUE,
                    text,
                    read -> Message.of("text.never-calculated", read),
                    false);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return new Flaw(
                    DiagnosticCode.BROKEN_CHARACTERS,
                    text,
                    read -> Message.of("text.lost-letter", read, "\uFFFD"),
                    false);
        }
        String mended = mended(text);
        if (!mended.equals(text)) {
            boolean whole = mended.indexOf('\uFFFD') < 0;
            return new Flaw(
                    whole ? DiagnosticCode.MIXED_ENCODING : DiagnosticCode.BROKEN_CHARACTERS,
                    mended,
                    read -> whole
                            ? Message.of("text.mixed-encoding", read, mended)
                            : Message.of("text.unreadable-encoding", read),
                    whole);
        }
        if (TWICE_ENCODED.matcher(text).find()) {
            return twiceEncoded(text);
        }
        if (QUESTION.matcher(text).find() && !text.contains("://") && !text.contains("=") && !text.contains("www.")) {
            return new Flaw(
                    DiagnosticCode.SUSPICIOUS_CHARACTERS, text, read -> Message.of("text.question-mark", read), true);
        }
        return null;
    }

    private static @Nullable Flaw twiceEncoded(String text) {
        Matcher pairs = TWICE_ENCODED.matcher(text);
        String mended = pairs.replaceAll(pair -> Matcher.quoteReplacement(decoded(pair.group())));
        if (mended.equals(text)) {
            return null;
        }
        return new Flaw(
                DiagnosticCode.BROKEN_CHARACTERS,
                mended,
                read -> Message.of("text.broken-umlauts", read, mended),
                false);
    }

    private static String decoded(String broken) {
        byte[] bytes = new byte[broken.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = broken.charAt(i);
            bytes[i] = c >= 0x80 && c <= 0x9F ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
        }
        String letter = new String(bytes, StandardCharsets.UTF_8);
        return letter.length() == 1 && letter.charAt(0) != '\uFFFD' ? letter : broken;
    }
}
