// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

/** How a feature tells the kernel the Cypher of its own fields; every bean of this type is asked once at start. */
@FunctionalInterface
public interface FieldProvider {

    void contribute(FieldRegistry fields);
}
