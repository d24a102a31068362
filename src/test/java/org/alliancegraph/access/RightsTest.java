// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of the API is open, or closed, because nobody thought of it. */
class RightsTest {

    private static final Rights RIGHTS = Rights.ofProduct();
    private static final List<AccessRole> ROLES =
            List.of(AccessRole.PUBLIC, AccessRole.MEMBER, AccessRole.EDITOR, AccessRole.STEWARD);

    @Test
    void everyRootFieldIsInTheTableAndNothingElse() throws IOException {
        Set<String> fields = new TreeSet<>();
        Parser.parse(Files.readString(Path.of("docs/schema.graphqls")))
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .stream()
                .filter(type -> Set.of("Query", "Mutation", "Subscription").contains(type.getName()))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .map(FieldDefinition::getName)
                        .forEach(each -> fields.add(type.getName() + "." + each)));

        assertThat(fields).hasSizeGreaterThan(60).isEqualTo(RIGHTS.table().keySet());
    }

    @Test
    void nobodyWritesWithoutBeingAnEditor() {
        assertThat(RIGHTS.table())
                .allSatisfy((field, role) -> assertThat(role)
                        .as(field)
                        .isGreaterThanOrEqualTo(field.startsWith("Mutation.") ? AccessRole.EDITOR : AccessRole.PUBLIC));
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "NEW")) {
            assertThat(RIGHTS.ofRequest(method, "/anything")).isEqualTo(AccessRole.STEWARD);
        }
        assertThat(RIGHTS.ofFields("Mutation", Set.of("somethingNew", "__typename")))
                .isEqualTo(AccessRole.STEWARD);
        assertThat(RIGHTS.ofFields("Query", Set.of("actor", "import"))).isEqualTo(AccessRole.EDITOR);
    }

    /** If it differs, it is what a change of the table made of it: copy target/access.md to docs/access.md. */
    @Test
    void operatorsReadTheTableAsItIs() throws IOException {
        String table = Stream.concat(
                        RIGHTS.table().entrySet().stream()
                                .map(each -> line("`" + each.getKey() + "`", each.getValue())),
                        Stream.of(
                                line(
                                        "Pages, `/graphql/schema.graphql`, `/export/…`, `/import/template.xlsx`",
                                        RIGHTS.ofRequest("GET", "/export/network.json")),
                                line("`/import/{id}/plan.xlsx`", RIGHTS.ofRequest("GET", "/import/3f/plan.xlsx")),
                                line("`/privacy/…`", RIGHTS.ofRequest("GET", "/privacy/report")),
                                line("`/accounts/…`", RIGHTS.ofRequest("GET", "/accounts")),
                                line("`POST /import`", RIGHTS.ofRequest("POST", "/import")),
                                line("Any other request that is not GET or HEAD", RIGHTS.ofRequest("PUT", "/"))))
                .collect(Collectors.joining("\n"));
        String page = """
            # Who may do what

            A test prints this page from the table in `access/Rights.java`. PUBLIC is who did not sign in, where
            `alliancegraph.access.public=read` is set; otherwise nothing is open to them but `/sign-in` and `/actuator/health`.
            Without any account, on the loopback interface, the one user of the machine may do everything.

            An EDITOR undoes revisions of their own name only, a STEWARD any. `user add NAME editor --within=06636` (and `token add`)
            binds an editor to a part of the network, an official key or the id of an actor: they write about what is part of it or
            located in it and about the people who work there, by whatever mutation or import, and are told `OUTSIDE_SCOPE` otherwise. A
            claim about two needs one of them there. What is new is placed there in the same `applyChanges`; sources lie nowhere, so that
            new ones may be named. Nothing that lay elsewhere is drawn in.

            A STEWARD lists accounts by `GET /accounts`, adds a token by `POST /accounts/tokens?name=&role=&days=&within=`, which is shown
            once, and ends an account or a token by `POST /accounts/disable?name=`.

            | What | PUBLIC | MEMBER | EDITOR | STEWARD |
            | --- | --- | --- | --- | --- |
            %s
            """.formatted(table);
        Files.writeString(Path.of("target/access.md"), page);

        assertThat(Files.readString(Path.of("docs/access.md"))).isEqualTo(page);
    }

    private static String line(String what, AccessRole needed) {
        return "| " + what + " | "
                + ROLES.stream().map(each -> each.includes(needed) ? "yes" : "").collect(Collectors.joining(" | "))
                + " |";
    }
}
