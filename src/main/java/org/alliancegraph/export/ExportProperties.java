// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much exporting may take of the machine.
 *
 * @param concurrent exports over HTTP at the same time; further ones are refused
 * @param time after which an export is broken off
 */
@ConfigurationProperties("alliancegraph.export")
record ExportProperties(
        @DefaultValue("2") int concurrent,
        @DefaultValue("1h") Duration time) {}
