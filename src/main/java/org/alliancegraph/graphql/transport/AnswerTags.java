// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.model.Audience;
import org.jspecify.annotations.Nullable;

/** Knows until when an answer stays the same, so that who has it need not be sent it again. */
@FunctionalInterface
interface AnswerTags {

    /** The entity tag of the answer that the operation would be given now; null if it may change at any time. */
    @Nullable
    String of(DocumentAdmission.Admitted admitted, ResponseFormat format, Audience reader);
}
