// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a {@link ComputedObject} that depends on the arguments of its field. */
@FunctionalInterface
public interface ComputedField {

    @Nullable
    Object apply(Map<String, @Nullable Object> arguments);
}
