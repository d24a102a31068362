// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.language.OperationDefinition.Operation;
import java.time.Duration;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether an account may run an operation, asked where all transports meet. */
final class OperationRights {

    /** How long a subscription may go on after its account is worth nothing any more. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private OperationRights() {}

    /** @throws RequestRejected if the account may do nothing at all, before anything is spent on its document */
    static void requireReader(Account account) {
        if (!account.mayRead()) {
            throw account.signInHelps() ? signInNeeded() : forbidden(Message.of("http.restart"));
        }
    }

    /** @throws RequestRejected if the account may not run the operation */
    static void require(Account account, DocumentAdmission.Admitted admitted) {
        requireReader(account);
        if (admitted.operation().getOperation() != Operation.MUTATION || account.mayWrite()) {
            return;
        }
        if (account.name() != null) {
            throw forbidden(Message.of("http.role-needed", account.role().name()));
        }
        throw account.signInHelps() ? signInNeeded() : forbidden(Message.of("graphql.read-only"));
    }

    /** Fails once an account is another one than it was: signed out, disabled, revoked, expired or of another role. */
    static Mono<Void> lost(Identity identity, Account before) {
        return Flux.interval(GRACE)
                .filter(_ -> !identity.account().equals(before))
                .next()
                .then(Mono.error(OperationRights::signInNeeded));
    }

    private static RequestRejected forbidden(Message why) {
        return RequestRejected.operation(CodedError.of(ErrorCode.FORBIDDEN, why));
    }

    private static RequestRejected signInNeeded() {
        return RequestRejected.request(
                        HttpStatus.UNAUTHORIZED,
                        CodedError.of(ErrorCode.UNAUTHORIZED, Message.of("http.sign-in-needed")))
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}
