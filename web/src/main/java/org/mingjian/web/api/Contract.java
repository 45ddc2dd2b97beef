package org.mingjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.CanonicalJson;

/**
 * The description of the interface for programs (OpenAPI), read once: what there is, and what requests must be like.
 */
@ApplicationScoped
public class Contract {
    private final String text = read();
    private final List<Operation> operations = operations(text);

    /** The description as it stands. */
    String text() {
        return text;
    }

    /** Everything programs can ask for, in the order of the description. */
    public List<Operation> operations() {
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        return operations.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst();
    }

    private static List<Operation> operations(String text) {
        try (JsonReader reader = CanonicalJson.reader(text)) {
            JsonObject document = reader.readObject();
            JsonObject shared = document.getJsonObject("components").getJsonObject("parameters");
            JsonObject paths = document.getJsonObject("paths");
            return paths.keySet().stream()
                    .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                            .map(method -> Operation.of(
                                    method, path, paths.getJsonObject(path).getJsonObject(method), shared)))
                    .toList();
        }
    }

    private static String read() {
        try (InputStream file = Contract.class.getResourceAsStream("openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("openapi.json is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
