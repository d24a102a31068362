// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

/**
 * Registers the Cypher of the fields of a feature. Every bean of this type is called once at start, so that the
 * compiler need not know the features.
 */
@FunctionalInterface
public interface FieldProvider {

    void contribute(FieldRegistry fields);
}
