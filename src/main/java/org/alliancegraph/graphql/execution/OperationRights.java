// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.access.Rights;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Whether an account may run an operation, asked where all transports meet. */
final class OperationRights {

    /** How long a subscription may go on after its account is worth nothing any more. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final String IMPORT = "import";

    private final Rights rights;

    OperationRights(Rights rights) {
        this.rights = rights;
    }

    /** @throws RequestRejected if the account may do nothing at all, before anything is spent on its document */
    static void requireReader(Account account) {
        if (!account.mayRead()) {
            throw account.signInHelps() ? signInNeeded() : forbidden(Message.of("http.undecided"));
        }
    }

    /**
     * Requires the role of every root field, and of {@code import} for imports that any other field finds by their ids.
     *
     * @param variables as the client sent them
     * @throws RequestRejected if the account may not run the operation
     */
    void require(Account account, DocumentAdmission.Admitted admitted, Map<String, @Nullable Object> variables) {
        requireReader(account);
        Operation kind = admitted.operation().getOperation();
        String type = StringUtils.capitalize(kind.name().toLowerCase(Locale.ROOT));
        Set<String> fields = new HashSet<>(rootFields(admitted));
        if (kind == Operation.QUERY && NamedImports.in(admitted.document(), variables)) {
            fields.add(IMPORT);
        }
        if (account.role().includes(rights.ofFields(type, fields))) {
            return;
        }
        if (account.name() != null) {
            throw forbidden(Message.of("http.role-needed", account.role().name()));
        }
        throw account.signInHelps() ? signInNeeded() : forbidden(Message.of("graphql.read-only"));
    }

    /** The names of all root fields, one for each alias, also of those that a condition may leave out. */
    static List<String> rootFields(DocumentAdmission.Admitted admitted) {
        List<String> fields = new ArrayList<>();
        collect(admitted.operation().getSelectionSet(), admitted.document(), fields);
        return fields;
    }

    /** Fragments have no circles: the document is valid. */
    private static void collect(SelectionSet selections, Document document, List<String> fields) {
        for (Selection<?> each : selections.getSelections()) {
            switch (each) {
                case Field field -> fields.add(field.getName());
                case InlineFragment fragment -> collect(fragment.getSelectionSet(), document, fields);
                case FragmentSpread spread ->
                    document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(fragment -> fragment.getName().equals(spread.getName()))
                            .forEach(fragment -> collect(fragment.getSelectionSet(), document, fields));
                default -> throw new IllegalStateException("no selection: " + each);
            }
        }
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
