package org.mingjian.deploy.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjian.deploy.LaunchedPortal;

/** Somebody at the portal without a browser: keeps cookies, follows no redirect, sends whatever she likes. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form id=\"f\"[^>]* action=\"([^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]* value=\"([^\"]*)\"");

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> headers = new HashMap<>();

    private Visitor(String url) {
        this.url = url;
    }

    static Visitor anonymous(LaunchedPortal portal) {
        return new Visitor(portal.url());
    }

    /** One of the accounts that the launcher printed, signed in. */
    static Visitor signedIn(LaunchedPortal portal, String login) {
        Visitor visitor = anonymous(portal);
        visitor.signIn("/login", login, portal.account(login).password());
        if (visitor.get("/").statusCode() != 200) {
            throw new AssertionError(login + " could not sign in");
        }
        return visitor;
    }

    /** Sends this header with every request from now on. */
    Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as it is. */
    HttpResponse<String> upload(String path, byte[] content) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Fills in the form of a page as a browser would, presses its button, and returns the answer. */
    HttpResponse<String> submit(String page, Map<String, String> fields) {
        String shown = get(page).body();
        Matcher form = FORM.matcher(shown);
        if (!form.find()) {
            throw new AssertionError("no form on " + page);
        }
        Map<String, String> all = new HashMap<>(Map.of("f:go", "go"));
        HIDDEN.matcher(shown)
                .results()
                .forEach(field -> all.put(field.group(1), field.group(2).replace("&amp;", "&")));
        all.putAll(fields);
        return post(form.group(1), all);
    }

    HttpResponse<String> signIn(String page, String login, String password) {
        return submit(page, Map.of("f:login", login, "f:password", password));
    }

    /** The identifier of the session; empty where there is none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("MINGJIAN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Comes with the session of somebody else. */
    Visitor stealing(String session) {
        return with("Cookie", "MINGJIAN=" + session);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::setHeader);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
