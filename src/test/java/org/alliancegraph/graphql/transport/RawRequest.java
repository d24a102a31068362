// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request with exactly the headers that it is given, Host included, which the client of the JDK keeps for itself. */
record RawRequest(String method, String path, Map<String, String> headers, String body) {

    static RawRequest of(String method, String path) {
        return new RawRequest(method, path, Map.of(), "");
    }

    RawRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RawRequest(method, path, more, body);
    }

    RawRequest with(String method) {
        return new RawRequest(method, path, headers, body);
    }

    RawRequest sending(String text) {
        return new RawRequest(method, path, headers, text);
    }

    /** The status line, the headers and the beginning of the body, as they came. */
    String sentTo(int port) throws IOException {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        if (!headers.containsKey("Connection")) {
            text.append("Connection: close\r\n");
        }
        text.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            return answer(socket.getInputStream());
        }
    }

    /** Up to the end of the headers first: to a WebSocket that is opened nothing follows them. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return answer.toString();
            }
            answer.append((char) next);
        }
        boolean opened = answer.indexOf("HTTP/1.1 101 ") == 0;
        return opened ? answer.toString() : answer + new String(in.readNBytes(4000), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path + " " + headers;
    }
}
