// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What there is without the product: a question by hand, its answer as JSON, on the web server that both share. */
final class BareServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

    private final transient JsonMapper json = JsonMapper.builder().build();
    private final transient Map<String, String> statements = new ConcurrentHashMap<>();
    private final transient Reader reader;

    BareServlet(Reader reader) {
        this.reader = reader;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String operation = request.getPathInfo().substring(1);
        Map<String, Object> variables = json.readValue(request.getInputStream(), VARIABLES);
        String statement = statements.computeIfAbsent(operation, Handwritten::text);
        byte[] body = json.writeValueAsBytes(Map.of("data", reader.read(statement, variables)));
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
