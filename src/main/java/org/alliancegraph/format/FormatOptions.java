// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import org.alliancegraph.message.Language;

/**
 * The options of an exported file.
 *
 * @param language of workbooks
 * @param separator between the cells of CSV
 * @param sourcesAndValues whether GraphML gets nodes for sources and for the values that attributes have
 */
public record FormatOptions(Language language, char separator, boolean sourcesAndValues) {}
