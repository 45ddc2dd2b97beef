package org.mingjian.deploy.console;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingjian.deploy.kernel.DataFolder;
import org.mingjian.deploy.kernel.PrivateFile;

/**
 * The server that runs on a data folder, as it tells other processes of the same operating-system user. The token is
 * new at each start.
 *
 * @param pid its process
 * @param url where this machine reaches it
 * @param publicUrl what people type
 * @param token what proves the console
 */
public record RunningServer(long pid, String url, String publicUrl, String token) {

    /** Tells where this server is; nobody but the owner can read it. */
    public void tell(DataFolder data) {
        JsonObject json = Json.createObjectBuilder()
                .add("pid", pid)
                .add("port", URI.create(url).getPort())
                .add("address", String.valueOf(URI.create(url).getHost()))
                .add("url", publicUrl)
                .build();
        PrivateFile.write(tokenFile(data), token);
        PrivateFile.write(file(data), json.toString());
    }

    /** Takes back what was told. */
    public static void forget(DataFolder data) {
        try {
            Files.deleteIfExists(file(data));
            Files.deleteIfExists(tokenFile(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server that said it runs on this folder; it may be dead. */
    public static Optional<RunningServer> find(DataFolder data) {
        try (JsonReader reader = Json.createReader(new StringReader(read(file(data))))) {
            JsonObject json = reader.readObject();
            String host = json.getString("address");
            String url = "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":"
                    + json.getInt("port");
            return Optional.of(new RunningServer(
                    json.getJsonNumber("pid").longValue(), url, json.getString("url"), read(tokenFile(data))));
        } catch (IOException | JsonException e) {
            return Optional.empty();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Path file(DataFolder data) {
        return data.run().resolve("server.json");
    }

    private static Path tokenFile(DataFolder data) {
        return data.run().resolve("console.token");
    }
}
