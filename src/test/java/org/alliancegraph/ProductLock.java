// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestPropertySource;

/**
 * Lets one test at a time have a product that several share, while tests of another product run beside it: the tests
 * that read, those that write, and those that ask for a product of their own by a property.
 */
public final class ProductLock implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        TestPropertySource own = AnnotatedElementUtils.findMergedAnnotation(test, TestPropertySource.class);
        return Set.of(new Lock("product " + (own == null ? "" : String.join(" ", own.properties()))));
    }
}
