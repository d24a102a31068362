// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands out visits to the started product: one browser for the whole run, one visit for each test. */
class Visits implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Visits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext test) {
        InstalledBrowser browser = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(InstalledBrowser.class, type -> InstalledBrowser.launch(), InstalledBrowser.class);
        Visit visit = new Visit(browser.newContext(), address(test));
        test.getStore(NAMESPACE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visit visit = test.getStore(NAMESPACE).remove(Visit.class, Visit.class);
        if (visit != null) visit.end();
    }

    private static String address(ExtensionContext test) {
        var environment = SpringExtension.getApplicationContext(test).getEnvironment();
        return "http://127.0.0.1:" + requireNonNull(environment.getProperty("local.server.port"));
    }
}
