package org.mingjian.deploy.console;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mingjian.deploy.kernel.Refusal;

/**
 * Speaks to the portal's console interface as the user of this operating system. What the portal refuses becomes a
 * {@link Refusal} with the portal's own words.
 */
public final class ConsoleClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final String base;
    private final String token;
    private final String user;

    public ConsoleClient(RunningServer server, String user) {
        this.base = server.url() + "/api/console/";
        this.token = server.token();
        this.user = user;
    }

    /** Whether the portal is there and takes us for its console. */
    public boolean answers() {
        try {
            return client.send(request("ping").GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    < BAD_REQUEST;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    JsonObject get(String path) {
        return json(request(path).GET());
    }

    JsonObject post(String path, JsonObject body) {
        return json(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends the file as it is, without holding it in memory. */
    JsonObject upload(String path, Path file) {
        try {
            BodyPublisher content = BodyPublishers.ofFile(file);
            return json(request(path)
                    .header("Content-Type", "application/octet-stream")
                    .POST(content));
        } catch (FileNotFoundException e) {
            throw Refusal.usage("读不了文件 %s。", file);
        }
    }

    /**
     * Fetches a file.
     *
     * @return whether there was one
     */
    boolean download(String path, OutputFile target) {
        HttpResponse<InputStream> response = send(request(path).GET());
        try (InputStream body = response.body()) {
            if (response.statusCode() == NO_CONTENT || response.statusCode() == NOT_FOUND) {
                return false;
            }
            requireSuccess(response.statusCode(), body);
            target.write(body);
            return true;
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /** A query parameter or path segment, escaped. */
    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("X-Mingjian-User", escape(user));
    }

    private JsonObject json(HttpRequest.Builder request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            requireSuccess(response.statusCode(), body);
            byte[] bytes = body.readAllBytes();
            return parse(bytes.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : bytes)
                    .orElseThrow(Following::unexpected);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw lost(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.failure("被打断。");
        }
    }

    private static void requireSuccess(int status, InputStream body) throws IOException {
        if (status < BAD_REQUEST) {
            return;
        }
        Optional<String> message = parse(body.readAllBytes())
                .map(answer -> answer.getString("message", ""))
                .filter(text -> !text.isBlank());
        if (status < SERVER_ERROR && message.isPresent()) {
            throw Refusal.failure("%s", message.get());
        }
        throw status == UNAUTHORIZED
                ? Refusal.failure("门户不认本机的令牌：它可能刚重新启动，请再试一次。")
                : Refusal.failure("门户出错（HTTP %d），详见数据目录的 log/server.log。", status);
    }

    private static Optional<JsonObject> parse(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Refusal lost(IOException e) {
        return Refusal.failure("与门户的连接断了（%s）：请确认它在运行。", e.getClass().getSimpleName());
    }
}
