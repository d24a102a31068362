// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.InvalidUnicodeSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;

/** Parses documents of clients within the limits, and says what is wrong with those that can't be parsed. */
final class DocumentParser {

    private final Limits limits;
    private final ParserOptions options;

    DocumentParser(Limits limits) {
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureLineComments(false)
                .maxCharacters(limits.characters())
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.whitespace())
                .redactTokenParserErrorMessages(true)
                .build();
    }

    /**
     * Parses a document.
     *
     * @throws RequestRejected if it is no document, or too large a one
     */
    Document parse(String text, Language language) {
        TextCheck.check(text, limits);
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(options)
                            .locale(ErrorCodes.locale(language))
                            .build());
        } catch (InvalidSyntaxException unreadable) {
            throw refused(unreadable, language);
        }
    }

    private RequestRejected refused(InvalidSyntaxException unreadable, Language language) {
        return switch (unreadable) {
            case ParseCancelledTooManyCharsException _ -> tooMuch("characters", limits.characters(), unreadable);
            case ParseCancelledTooDeepException _ -> tooMuch("nesting", options.getMaxRuleDepth(), unreadable);
            case ParseCancelledException _ -> tooMuch("tokens", limits.tokens(), unreadable);
            case InvalidUnicodeSyntaxException _ ->
                unusable(Message.of("graphql.surrogate-in-string"), unreadable.getLocation());
            default ->
                RequestRejected.operation(CodedError.of(
                                ErrorCode.SYNTAX_ERROR,
                                ErrorCodes.engine(String.valueOf(unreadable.getMessage()), language))
                        .at(unreadable.getLocation()));
        };
    }

    private static RequestRejected tooMuch(String limit, int maximum, InvalidSyntaxException unreadable) {
        Message message = Message.of("graphql.document-exceeds", limit, maximum);
        return RequestRejected.operation(
                CodedError.limit(limit, maximum, message).at(unreadable.getLocation()));
    }

    private static RequestRejected unusable(Message message, SourceLocation location) {
        return RequestRejected.operation(CodedError.of(ErrorCode.BAD_INPUT, message)
                .with("input", "query")
                .at(location));
    }
}
