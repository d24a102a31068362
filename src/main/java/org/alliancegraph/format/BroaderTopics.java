// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.List;

/** The claims that a topic is narrower than those in its own row. */
public final class BroaderTopics {

    private final Diagnostics remarks;
    private final RecordConsumer sink;

    public BroaderTopics(Diagnostics remarks, RecordConsumer sink) {
        this.remarks = remarks;
        this.sink = sink;
    }

    public void claim(Position position, String column, String topic, List<String> broader) {
        for (String each : broader) {
            new RecordBuilder(FileRecord.Kind.CLAIM, position, remarks)
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
