// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Several names in one cell stay the names they were. */
class PipedTextTest {

    @Property(tries = 300)
    void whateverIsJoinedIsPartedAgain(@ForAll("lists") List<String> texts) {
        assertThat(PipedText.parts(PipedText.joined(texts))).isEqualTo(texts);
    }

    @Example
    void peopleWriteBlanksAroundTheBarAndForgetTheLastName() {
        assertThat(PipedText.parts("Nordhaus | H. Nord ||")).containsExactly("Nordhaus", "H. Nord");
    }

    @Example
    void aBarWithinANameHasABackslash() {
        assertThat(PipedText.parts("Netz \\| Werk|Werk")).containsExactly("Netz | Werk", "Werk");
    }

    @Example
    void aBackslashAnywhereElseIsOne() {
        assertThat(PipedText.parts("C:\\Haus|ende\\")).containsExactly("C:\\Haus", "ende\\");
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.strings()
                .withChars("ab|\\")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
