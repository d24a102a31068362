// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message")
class MessageTest {

    @Test
    void isPutIntoWordsInTheLanguageThatIsAskedFor() {
        Message message = Message.of("value.leading-zero", "9474132", "09474132");

        assertThat(message.in(Language.EN))
                .isEqualTo("\"9474132\" has lost its leading zero, as spreadsheets do to numbers; it is read as"
                        + " 09474132.");
        assertThat(message.in(Language.DE))
                .isEqualTo("„9474132“ hat die führende Null verloren, wie es in Tabellenprogrammen geschieht;"
                        + " gelesen wird 09474132.");
    }

    @Test
    void putsSeveralReasonsIntoWordsOneByOne() {
        Message message = Message.of(
                "undo.conflicts",
                7,
                List.of(
                        Message.of("undo.rested-on", "source:blatt"),
                        Message.of("undo.claim-changed", "claim:r7-1", 9),
                        Message.of("undo.more", 4)));

        assertThat(message.in(Language.EN))
                .isEqualTo("Revision 7 can't be undone: later claims rest on source:blatt; its claim claim:r7-1 was"
                        + " changed again by revision 9; and 4 more.");
        assertThat(message.in(Language.DE))
                .isEqualTo("Stand 7 lässt sich nicht rückgängig machen: spätere Aussagen stützen sich auf source:blatt;"
                        + " seine Aussage claim:r7-1 wurde durch Stand 9 erneut geändert; und 4 weitere.");
    }

    @Test
    void takesTheTextOfAClientForNoPattern() {
        assertThat(Message.of("importing.no-such-id", "{0} $1 \\ {1} '").in(Language.EN))
                .isEqualTo("Neither the graph nor this file has anything with the id {0} $1 \\ {1} '.");
    }

    @Test
    void endsInOneFullStop() {
        assertThat(Message.of("importing.no-such-id", "EDUCATION Y e.V.").in(Language.EN))
                .endsWith("with the id EDUCATION Y e.V.")
                .doesNotEndWith("..");
        assertThat(Message.of("synergy.near", "A e.V.", "B e.V.", "3").in(Language.EN))
                .contains("A e.V. ")
                .contains("B e.V. ");
    }

    @Test
    void holdsAHundredCharactersOfATextAtMost() {
        String rest = "Neither the graph nor this file has anything with the id .";

        assertThat(Message.of("importing.no-such-id", "x".repeat(100)).in(Language.EN))
                .contains("x".repeat(100) + ".");
        assertThat(Message.of("importing.no-such-id", "x".repeat(10_000)).in(Language.EN))
                .contains("x".repeat(99) + "….")
                .hasSize(rest.length() + 100);
        assertThat(Message.of("importing.no-such-id", "x".repeat(98) + "😀".repeat(10))
                        .in(Language.EN))
                .contains("x".repeat(98) + "….");
        assertThat(Message.of("importing.no-such-id", List.of("a", "x".repeat(10_000)))
                        .in(Language.EN))
                .contains("id a, xxx")
                .hasSize(rest.length() + 103);
    }

    @Test
    void tellsWhatWouldHaveBeenRight() {
        Message expected = Message.of("expected.one-of", List.of("LEAD", "MEMBER"));

        assertThat(Message.of("model.none-of", "BOSS", expected).expected()).isEqualTo(expected);
        assertThat(Message.of("importing.no-such-id", "x").expected()).isNull();
    }
}
