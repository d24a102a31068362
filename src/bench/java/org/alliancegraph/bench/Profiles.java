// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.CountingReads;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** Runs the statements of the last operation once more and tells what they did: a process of its own has it. */
final class Profiles extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient CountingReads reads;
    private final transient GraphDatabaseService database;

    private Profiles(CountingReads reads, GraphDatabaseService database) {
        this.reads = reads;
        this.database = database;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Query> sent = "forget".equals(request.getQueryString()) ? forget() : reads.sent();
        List<Map<String, Object>> profiles = new ArrayList<>();
        for (Query each : sent) {
            try (var transaction = database.beginTx();
                    var result = transaction.execute("PROFILE " + each.text(), each.parameters())) {
                result.accept(row -> true);
                ExecutionPlanDescription plan = result.getExecutionPlanDescription();
                Map<String, Object> profile = new HashMap<>();
                profile.put("hits", hits(plan));
                profile.put("text", each.text());
                profile.put("plan", plan.toString());
                profile.put("operators", operators(plan));
                profiles.add(profile);
            }
        }
        byte[] body = Json.text(profiles).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What was ended because it took too long would take too long again. */
    private List<Query> forget() {
        reads.sent();
        return List.of();
    }

    private static long hits(ExecutionPlanDescription plan) {
        long own = plan.hasProfilerStatistics() && plan.getProfilerStatistics().hasDbHits()
                ? plan.getProfilerStatistics().getDbHits()
                : 0;
        return own + plan.getChildren().stream().mapToLong(Profiles::hits).sum();
    }

    /** Database hits by operator. */
    private static Map<String, Long> operators(ExecutionPlanDescription plan) {
        Map<String, Long> all = new HashMap<>();
        gather(plan, all);
        return all;
    }

    private static void gather(ExecutionPlanDescription plan, Map<String, Long> all) {
        if (plan.hasProfilerStatistics() && plan.getProfilerStatistics().hasDbHits()) {
            String name = plan.getName().replaceAll("@.*", "");
            all.merge(name, plan.getProfilerStatistics().getDbHits(), Long::sum);
        }
        plan.getChildren().forEach(child -> gather(child, all));
    }

    /** Only where statements are to be looked at. */
    @Configuration(proxyBeanMethods = false)
    @Profile("bench-plans")
    @Import(CountingReads.Around.class)
    static class Looking {

        @Bean
        ServletRegistrationBean<Profiles> profiles(ReadExecutor reads, GraphDatabaseService database) {
            return new ServletRegistrationBean<>(new Profiles((CountingReads) reads, database), "/profiles");
        }
    }
}
