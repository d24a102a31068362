// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake;

import java.util.List;
import org.alliancegraph.actor.Actor;
import org.alliancegraph.collaboration.Attribute;
import org.alliancegraph.collaboration.Claim;
import org.alliancegraph.event.Event;
import org.alliancegraph.source.Source;
import org.alliancegraph.topic.Topic;

/** A whole network as its files state it, checked and ready to be written. */
record Network(
        List<Source> sources,
        List<Topic> topics,
        List<Actor> actors,
        List<Event> events,
        List<Attribute> attributes,
        List<Claim> claims) {}
