// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import java.util.List;
import org.alliancegraph.model.Actor;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.Event;
import org.alliancegraph.model.Source;
import org.alliancegraph.model.Topic;

/** A whole network as its files state it, checked and ready to be written. */
record SampleData(
        List<Source> sources,
        List<Topic> topics,
        List<Actor> actors,
        List<Event> events,
        List<Attribute> attributes,
        List<Claim> claims) {}
