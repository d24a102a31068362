// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator makes accounts with what is typed, as the program itself is started. */
@Isolated("It changes the standard input.")
@DisplayName("The commands about accounts")
class AccountCommandTest {

    private static final String PASSWORD = "geheim, aber lang";

    @TempDir
    private Path folder;

    @Test
    void keepAccountsWhereOnlyTheirOwnerReads() throws IOException {
        assertThat(typed(0, "user add Ada steward")).startsWith("Added. If the product is running, restart it");
        assertThat(typed(0, "user add Mia MEMBER")).isEqualTo("Added.");
        assertThat(typed(0, "user role mia editor")).isEqualTo("Changed.");
        assertThat(typed(0, "user disable Ada")).isEqualTo("Changed.");

        assertThat(typed(0, "user list").lines()).containsExactly("Ada\tSTEWARD\tdisabled", "Mia\tEDITOR");
        Path file = folder.resolve("accounts.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .contains("$argon2id$v=19$m=65536,t=3,p=4$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void showATokenOnce() throws IOException {
        List<String> shown =
                typed(0, "token add Wallboard member --days=7").lines().toList();

        assertThat(shown.getFirst()).matches("agt_[\\w-]{43}");
        assertThat(typed(0, "token list"))
                .matches("Wallboard\tMEMBER\t20\\d\\d-.*Z")
                .doesNotContain("agt_");
        assertThat(Files.readString(folder.resolve("accounts.json"))).doesNotContain(shown.getFirst());
        typed(0, "token revoke Wallboard");
        assertThat(typed(0, "token list")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "user, user add|role|disable|list",
        "token, token add|revoke|list",
        "user disabel Ada, Did you mean disable?",
        "user add, NAME is missing.",
        "user add Ada, ROLE is missing.",
        "user add Ada boss, member reads",
        "user add Ada public, member reads",
        "user add -Ada member, ROLE is missing.",
        "user add Ada/../x member, Letters",
        "user add Ada member secret123456, is too much.",
        "user role Nobody editor, There is none of that name.",
        "user disable Nobody, There is none of that name.",
        "token add T member --days=0, 1 to 366",
        "token revoke T, There is none of that name.",
    })
    void refuseWhatCannotBe(String line, String words) {
        assertThat(typed(2, line)).contains(words);
        assertThat(folder.resolve("accounts.json")).doesNotExist();
    }

    private String typed(int exitCode, String line) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((PASSWORD + "\nmore\n").getBytes(StandardCharsets.UTF_8)));
        try {
            String[] arguments = Stream.concat(Stream.of(line.split(" ")), Stream.of("--alliancegraph.data=" + folder))
                    .toArray(String[]::new);
            ProgramArguments.Answer answer =
                    new ProgramArguments(Locale.ENGLISH, arguments).answer().orElseThrow();
            assertThat(answer.exitCode()).as(answer.text()).isEqualTo(exitCode);
            return answer.text();
        } finally {
            System.setIn(before);
        }
    }
}
