// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

/** The codes under which this package reports errors; features add their own through BadInput. They never change. */
public enum ErrorCode {
    /** The HTTP request is not a GraphQL request. */
    BAD_REQUEST,
    /** The document can't be parsed. */
    SYNTAX_ERROR,
    /** The request names a document that the server does not know; the client sends it along. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The document does not fit the schema. */
    VALIDATION_FAILED,
    /** An argument or a variable can't be used. */
    BAD_INPUT,
    /** Something that is referred to does not exist. */
    NOT_FOUND,
    /** The id of a filter names something of another type. */
    WRONG_TYPE,
    /** A page size is negative or too large. */
    INVALID_PAGE_SIZE,
    /** A date or a moment is not written as ISO 8601 wants it. */
    INVALID_DATE,
    /** Who asks has to sign in, or sent a token that is worth nothing. */
    UNAUTHORIZED,
    /** Who asks may not do that. */
    FORBIDDEN,
    /** More was asked for than one operation may ask for; the extension limit says which limit. */
    LIMIT_EXCEEDED,
    /** One account, token or address runs too many operations; the extension retryAfter says for how many seconds. */
    TOO_MANY_REQUESTS,
    /** Too many operations are under way. */
    OVERLOADED,
    /** The time of the operation was up. */
    TIMEOUT,
    /** The time of a write was up during its commit: the graph has it or has not. */
    OUTCOME_UNKNOWN,
    /** The database can't be reached. */
    DATABASE_UNAVAILABLE,
    /** A fault of the server; the extension reference names the entry in its log. */
    INTERNAL_ERROR
}
