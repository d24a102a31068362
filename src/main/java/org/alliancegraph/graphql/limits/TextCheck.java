// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.SourceLocation;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;

/**
 * Walks once through the text of a document, as a parser would but without building anything, and stops at what would
 * cost a real parser too much: the engine takes half a second over a few long numbers or some thousand tokens.
 */
final class TextCheck {

    private static final int DIGITS = 50;
    private static final Message CHARACTERS = Message.of("graphql.characters");
    private static final Message TOKENS = Message.of("graphql.tokens");
    private static final Message GAPS = Message.of("graphql.runs-of-whitespace");
    private static final Message DIGITS_IN_A_NUMBER = Message.of("graphql.digits-in-a-number");
    private static final String BLOCK = "\"\"\"";

    private final String text;
    private final Limits limits;
    private int position;

    private TextCheck(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * Checks the text of a document.
     *
     * @throws RequestRejected if it is too long or can't be used
     */
    static void check(String text, Limits limits) {
        new TextCheck(text, limits).check();
    }

    private void check() {
        within("characters", limits.characters(), text.length(), CHARACTERS);
        int fault = PlainText.fault(text);
        if (fault >= 0) {
            position = fault;
            CodedError error = CodedError.of(
                    ErrorCode.BAD_INPUT, Message.of("graphql.document-contains", PlainText.name(text, fault)));
            throw RequestRejected.operation(error.with("input", "query").at(location()));
        }
        int tokens = 0;
        int gaps = 0;
        while (position < text.length()) {
            boolean gap = isGap(text.charAt(position));
            tokens += gap ? 0 : 1;
            gaps += gap ? 1 : 0;
            within("tokens", limits.tokens(), tokens, TOKENS);
            within("whitespace", limits.whitespace(), gaps, GAPS);
            skip(text.charAt(position));
        }
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || character == ',' || character == '#' || character == '\uFEFF';
    }

    private void skip(char first) {
        int start = position++;
        if (first == '#') {
            skipWhile(character -> character != '\n' && character != '\r');
        } else if (first == '"') {
            skipString(start);
        } else if (first == '-' || isDigit(first)) {
            skipWhile(character -> isDigit(character) || ".eE+-".indexOf(character) >= 0);
            within("digits", DIGITS, position - start, DIGITS_IN_A_NUMBER);
        } else if (Character.isLetter(first) || first == '_') {
            skipWhile(character -> Character.isLetterOrDigit(character) || character == '_');
        } else if (Character.isWhitespace(first)) {
            skipWhile(Character::isWhitespace);
        } else if (first == '.') {
            skipWhile(character -> character == '.');
        }
    }

    private void skipString(int start) {
        if (text.startsWith(BLOCK, start)) {
            int end = text.indexOf(BLOCK, start + BLOCK.length());
            while (end > 0 && text.charAt(end - 1) == '\\') {
                end = text.indexOf(BLOCK, end + 1);
            }
            position = end < 0 ? text.length() : end + BLOCK.length();
            return;
        }
        while (position < text.length()) {
            char character = text.charAt(position++);
            if (character == '"' || character == '\n' || character == '\r') {
                return;
            }
            position += character == '\\' ? 1 : 0;
        }
    }

    private void skipWhile(CharacterTest test) {
        while (position < text.length() && test.accepts(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void within(String limit, int maximum, int actual, Message what) {
        if (actual > maximum) {
            Message message = Message.of("graphql.too-many", what, maximum);
            throw RequestRejected.operation(
                    CodedError.limit(limit, maximum, message).at(location()));
        }
    }

    private SourceLocation location() {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new SourceLocation(line, before.length() - before.lastIndexOf('\n'));
    }

    @FunctionalInterface
    private interface CharacterTest {
        boolean accepts(char character);
    }
}
