package org.mingjian.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingjian.access.ApiScope;

/** Something that programs can ask for, as the description of the interface has it. */
public record Operation(String method, String path, List<Parameter> parameters, JsonObject json) {

    static Operation of(String method, String path, JsonObject json, JsonObject shared) {
        List<Parameter> parameters = json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .map(one -> one.containsKey("$ref") ? shared.getJsonObject(last(one.getString("$ref"))) : one)
                .map(Parameter::of)
                .toList();
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, json);
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    public String id() {
        return json.getString("operationId");
    }

    public String tag() {
        return json.getJsonArray("tags").getString(0);
    }

    public String summary() {
        return json.getString("summary");
    }

    public String description() {
        return json.getString("description", "");
    }

    /** The scope that it is described to need; empty where any token will do. */
    public List<ApiScope> scopes() {
        return json
                .getJsonArray("security")
                .getJsonObject(0)
                .getJsonArray("token")
                .getValuesAs(JsonString.class)
                .stream()
                .flatMap(word -> ApiScope.of(word.getString()).stream())
                .toList();
    }

    /**
     * Demands that what was sent with the address is as described, and nothing else was sent.
     *
     * @throws Problem.Malformed if not
     */
    void demand(MultivaluedMap<String, String> sent) {
        List<Parameter> wanted =
                parameters.stream().filter(one -> !one.inPath()).toList();
        sent.keySet().stream()
                .filter(name -> wanted.stream().noneMatch(one -> one.name().equals(name)))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Problem.Malformed(name, "unknown", name);
                });
        wanted.forEach(one -> one.demand(sent.getOrDefault(one.name(), List.of())));
    }

    /** How to call it from a command line. */
    public String example(String portal) {
        String query = parameters.stream()
                .filter(one -> one.required() && !one.inPath())
                .map(one ->
                        one.name() + "=" + URLEncoder.encode(one.schema().getString("example"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String address = portal + "/api/v1" + path.replace("{id}", "1") + (query.isEmpty() ? "" : "?" + query);
        return "curl -H \"Authorization: Bearer $TOKEN\" " + body() + "'" + address + "'";
    }

    private String body() {
        JsonObject request = json.getJsonObject("requestBody");
        if (request == null) {
            return "";
        }
        String type = request.getJsonObject("content").keySet().iterator().next();
        JsonValue example = request.getJsonObject("content")
                .getJsonObject(type)
                .getJsonObject("schema")
                .get("example");
        return "-H 'Content-Type: " + type + "' "
                + (example == null ? "--data-binary @2026.csv " : "-d '" + example + "' ");
    }
}
