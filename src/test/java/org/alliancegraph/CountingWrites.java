// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Remembers the statements by which the product of the tests writes and finds out what it needs for that. */
public final class CountingWrites {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** What was sent since it was last asked. */
    public List<String> sent() {
        List<String> statements = List.copyOf(sent);
        sent.clear();
        return statements;
    }

    private Object invoke(Neo4jClient client, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("query")) {
            sent.add(String.valueOf(arguments[0]));
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Neo4jClient around(Neo4jClient client) {
        return (Neo4jClient) Proxy.newProxyInstance(
                Neo4jClient.class.getClassLoader(),
                new Class<?>[] {Neo4jClient.class},
                (proxy, method, arguments) -> invoke(client, method, arguments));
    }

    /** Puts the counter around the product's way to write. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Around {

        @Bean
        CountingWrites countingWrites() {
            return new CountingWrites();
        }

        @Bean
        static BeanPostProcessor countedWrites(ObjectProvider<CountingWrites> writes) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Neo4jClient client
                            ? writes.getObject().around(client)
                            : bean;
                }
            };
        }
    }
}
