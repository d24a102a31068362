// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.Account;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Message;
import org.alliancegraph.mutation.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mutations of imports. Each starts work and answers at once, with the import or with an error. */
@Component
final class ImportMutations implements MutationRegistry.Contribution {

    private static final Message NO_FILE = Message.of("importing.no-file");

    private final Imports imports;

    ImportMutations(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void contribute(MutationRegistry mutations) {
        mutations.add("planImport", (arguments, _) -> plan(arguments));
        mutations.add("decideImport", (arguments, _) -> decide(arguments));
        mutations.add("applyImport", (arguments, _) -> apply(arguments));
        mutations.add("cancelImport", (arguments, _) -> cancel(arguments));
    }

    private MutationPayload plan(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        Imports.Upload upload =
                imports.upload(String.valueOf(input.get("file"))).orElse(null);
        if (upload == null) {
            return refused(UserError.Code.NOT_FOUND, "file", NO_FILE);
        }
        try {
            String mapping = (String) input.get("mapping");
            String mappingFile = (String) input.get("mappingFile");
            MappingChoice chosen = null;
            if (mappingFile != null) {
                Imports.Upload own = imports.upload(mappingFile).orElse(null);
                if (own == null) {
                    return refused(UserError.Code.NOT_FOUND, "mappingFile", NO_FILE);
                }
                chosen = new MappingChoice(own.name(), own.path());
            } else if (mapping != null) {
                chosen = new MappingChoice(mapping, null);
            }
            if (chosen != null) {
                chosen.read();
            }
            return payload(imports.plan(imports.wish(
                    upload.path(),
                    upload.name(),
                    chosen,
                    (String) input.get("source"),
                    Account.author(arguments, input.get("by")),
                    (String) input.get("why"))));
        } catch (UnreadableFile e) {
            return refused(UserError.Code.INVALID_VALUE, "mapping", e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MutationPayload decide(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        Import planned = imports.find(String.valueOf(input.get("id"))).orElse(null);
        if (planned == null) {
            return unknown();
        }
        if (planned.state() != Import.State.PLANNED) {
            return refused(
                    UserError.Code.NOT_ALLOWED,
                    "id",
                    Message.of("importing.not-decidable", planned.state().words()));
        }
        ImportDecisions taken = new ImportDecisions(planned.rows(), planned.decisions(), imports.graph())
                .take(listed(input, "decisions"))
                .settling("leaveOut", listed(input, "leaveOut"), Decisions.OUT)
                .settling("takeIn", listed(input, "takeIn"), Decisions.IN)
                .correcting(listed(input, "corrections"));
        List<?> columns = (List<?>) input.get("takeContactData");
        ImportPlan plan = planned.plan();
        if (columns != null && plan != null) {
            taken.taking(columns, plan);
        }
        if (!taken.errors().isEmpty()) {
            return new MutationPayload(
                    Map.of(
                            "errors",
                            taken.errors().stream().map(UserError::values).toList()),
                    null);
        }
        try {
            return imports.decide(planned, taken.decisions())
                    ? payload(planned)
                    : refused(
                            UserError.Code.NOT_ALLOWED,
                            "id",
                            Message.of("importing.state-by-now", planned.state().words()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> listed(Map<?, ?> input, String field) {
        return (List<?>) Objects.requireNonNullElse(input.get(field), List.of());
    }

    private MutationPayload apply(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        Import planned = imports.find(String.valueOf(input.get("id"))).orElse(null);
        if (planned == null) {
            return unknown();
        }
        ImportPlan plan = planned.plan();
        if (plan != null && plan.open() > 0 && !Boolean.TRUE.equals(input.get("leaveOut"))) {
            return refused(UserError.Code.NOT_ALLOWED, "leaveOut", Message.of("importing.rows-undecided", plan.open()));
        }
        Account writer = Account.writer(arguments);
        return imports.apply(
                        planned,
                        Account.author(arguments, planned.wish().by()),
                        writer == null ? null : writer.within())
                ? payload(planned)
                : refused(
                        UserError.Code.NOT_ALLOWED,
                        "id",
                        Message.of("importing.not-applicable", planned.state().words()));
    }

    private MutationPayload cancel(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        return imports.find(String.valueOf(input.get("id")))
                .map(each -> {
                    imports.cancel(each);
                    return payload(each);
                })
                .orElseGet(ImportMutations::unknown);
    }

    private static MutationPayload unknown() {
        return refused(UserError.Code.NOT_FOUND, "id", Message.of("importing.no-import"));
    }

    private static MutationPayload payload(Import of) {
        return new MutationPayload(Map.of("import", of, "errors", List.of()), null);
    }

    private static MutationPayload refused(UserError.Code code, String field, Message message) {
        UserError error = new UserError(code, List.of(field), message, null, List.of());
        return new MutationPayload(Map.of("errors", List.of(error.values())), null);
    }
}
