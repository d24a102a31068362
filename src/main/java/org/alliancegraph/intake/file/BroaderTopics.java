// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.file;

import java.util.List;

/** The claims that a topic is narrower than those in its own row. */
final class BroaderTopics {

    private final Remarks remarks;
    private final Sink sink;

    BroaderTopics(Remarks remarks, Sink sink) {
        this.remarks = remarks;
        this.sink = sink;
    }

    void claim(Position position, String column, String topic, List<String> broader) {
        for (String each : broader) {
            new Draft(Item.Kind.CLAIM, position, remarks)
                    .put("type", "BROADER", column)
                    .put("from", topic, column)
                    .put("from.type", "Topic", column)
                    .put("to", each, column)
                    .put("to.type", "Topic", column)
                    .append("shown", "broader", column)
                    .finish(sink);
        }
    }
}
