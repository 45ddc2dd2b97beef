package org.mingjian.deploy.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A console interface that answers what a test has put in, and remembers what it was asked. */
final class FakePortal implements AutoCloseable {

    record Asked(String what, String body, String authorization, String user) {}

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    FakePortal() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/console/", this::handle);
        server.start();
    }

    /** Answers such a request with these bodies one after the other, the last one for ever. */
    FakePortal on(String request, String... bodies) {
        for (String body : bodies) {
            on(request, 200, body);
        }
        return this;
    }

    FakePortal on(String request, int status, String body) {
        answers.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    ConsoleClient client() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new ConsoleClient(new RunningServer(1, url, url, "secret"), "李 四");
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String what = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().substring("/api/console/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                what,
                body,
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("X-Mingjian-User")));
        Deque<Answer> prepared = answers.getOrDefault(what, new ArrayDeque<>(List.of(new Answer(404, ""))));
        Answer answer = prepared.size() > 1 ? prepared.remove() : prepared.element();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
