// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;

/**
 * What somebody decided about a synergy, as the value of an attribute of one of the two actors: the status, the id of
 * the other actor, and what the reasons were then, as a number that differs when their claims do.
 *
 * @param reasons at most 48 bits
 */
public record SynergyDecision(Status status, String partner, long reasons) {

    /** The property of which such a text is the value. */
    public static final String PROPERTY = "synergyDecision";

    /** How many bits the reasons have. */
    public static final int BITS = 48;

    private static final Pattern TEXT = Pattern.compile("(ACCEPTED|DISMISSED|DONE) (\\S+) ([0-9a-f]{1,12})");

    /** How far a synergy has come. */
    public enum Status {
        OPEN(0),
        ACCEPTED(1),
        DISMISSED(2),
        DONE(3);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        /** The number that the network in memory keeps of it. */
        public int code() {
            return code;
        }

        /** The status with a number. */
        public static Status of(int code) {
            return Arrays.stream(values())
                    .filter(each -> each.code == code)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Reads a decision.
     *
     * @throws BadInput if the text is none
     */
    public static SynergyDecision parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new BadInput("BAD_INPUT", Message.of("model.not-a-decision", text));
        }
        return new SynergyDecision(
                Status.valueOf(parts.group(1)), Ids.checked(parts.group(2)), Long.parseLong(parts.group(3), 16));
    }

    /** The text of the value. */
    public String text() {
        return status + " " + partner + " " + Long.toHexString(reasons);
    }
}
