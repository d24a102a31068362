// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.util.List;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a client takes, by RFC 9110: of all ranges that a type lies in, the most specific one says how much it likes it.
 */
record AcceptedTypes(List<MediaType> ranges) {

    /**
     * The types that a request accepts: any if it does not say.
     *
     * @throws RequestRejected if its header can't be read
     */
    static AcceptedTypes of(ServerRequest request) {
        try {
            List<MediaType> ranges = request.headers().accept();
            return new AcceptedTypes(ranges.isEmpty() ? List.of(MediaType.ALL) : ranges);
        } catch (InvalidMediaTypeException unreadable) {
            throw RequestRejected.badRequest(Message.of("graphql.accept-unreadable"));
        }
    }

    /** How much a type is liked, from 0 to 1; of equal ones the client likes the one better that it names first. */
    double quality(MediaType type) {
        MediaType range = range(type);
        return range == null ? 0 : range.getQualityValue();
    }

    /** Where the range stands in which a type lies. */
    int place(MediaType type) {
        return ranges.indexOf(range(type));
    }

    /** Whether a type is accepted by its own name. */
    boolean names(MediaType type) {
        return ranges.stream().anyMatch(each -> each.equalsTypeAndSubtype(type) && each.getQualityValue() > 0);
    }

    private @Nullable MediaType range(MediaType type) {
        MediaType found = null;
        for (MediaType each : ranges) {
            if (each.includes(type) && (found == null || specificity(each) > specificity(found))) {
                found = each;
            }
        }
        return found;
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
