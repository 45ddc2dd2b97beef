package org.mingjian.deploy.portal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.mingjian.deploy.LaunchedPortal;

/** A program at the interface of the portal, with a token of its own that it was given straight in the database. */
final class Program {
    static final String ALL =
            "agencies:read opinions:read reports:read reports:run imports:read imports:write runs:read";

    private final LaunchedPortal portal;
    private final String token;
    private final Map<String, String> headers = new HashMap<>();

    Program(LaunchedPortal portal, String token) {
        this.portal = portal;
        this.token = token;
        headers.put("Authorization", "Bearer " + token);
    }

    /** A program that acts for an account with these scopes, until a day from now. */
    static Program of(LaunchedPortal portal, String login, String scopes) {
        String token = "mj_" + (UUID.randomUUID() + "" + UUID.randomUUID()).substring(0, 43);
        new Records(portal)
                .change(
                        "insert into api_token (id, user_id, name, token_hash, beginning, scopes, made_at, expires_at)"
                                + " select -nextval('api_token_seq'), id, ?, ?, ?, ?, now(), now() + interval '1 day'"
                                + " from app_user where login = ?",
                        "测试",
                        sha256(token.getBytes(StandardCharsets.UTF_8)),
                        token.substring(0, 10),
                        scopes,
                        login);
        return new Program(portal, token);
    }

    String token() {
        return token;
    }

    Program with(String header, String value) {
        Program other = new Program(portal, token);
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    HttpResponse<byte[]> get(String path) {
        return send("GET", path, "");
    }

    /** Any request under {@code /api/v1}; a body of the type that was said. */
    HttpResponse<byte[]> send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonObject json(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + text(answer));
        }
        return object(answer);
    }

    /** The first of a list. */
    JsonObject first(String path) {
        JsonArray items = json(path).getJsonArray("items");
        return items.getJsonObject(0);
    }

    static JsonObject object(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(text(answer)))) {
            return reader.readObject();
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
