package org.mingjian.deploy.console;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;

/**
 * Takes a ledger in.
 *
 * @param file the ledger
 * @param mapping what its columns mean
 * @param source the name under which its rows are known
 * @param rejects where the rejected rows shall go, if anywhere
 */
public record ImportCommand(Path file, JsonObject mapping, String source, Optional<OutputFile> rejects) {

    private static final List<String> COUNTS = List.of("read", "created", "updated", "unchanged", "rejected");

    /** Understands the words after {@code import}; what they name must be there. */
    public static ImportCommand parse(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--mapping", "--source", "--rejects"));
        if (arguments.plain().size() != 1) {
            throw Refusal.usage("用法：./mingjian import FILE --mapping MAPPING.json --source NAME [--rejects FILE.xlsx]");
        }
        Path file = readable(Arguments.path("FILE", arguments.plain().get(0)));
        return new ImportCommand(
                file,
                readMapping(readable(arguments.path("--mapping"))),
                arguments.get("--source"),
                arguments.findPath("--rejects").map(OutputFile::new));
    }

    /** Uploads the ledger, follows the import to its end and prints the counts. */
    public void run(ConsoleClient client, Screen screen, Clock clock) {
        String name = String.valueOf(file.getFileName());
        JsonObject document = client.upload("documents?name=" + ConsoleClient.escape(name), file);
        JsonObject started = client.post(
                "imports",
                Json.createObjectBuilder()
                        .add("document", document.getString("sha256"))
                        .add("fileName", name)
                        .add("source", source)
                        .add("mapping", mapping)
                        .build());
        String path = "imports/" + Following.id(started, "import").orElseThrow(Following::unexpected);
        JsonObject result = new Following(client, screen, clock).untilCompleted(path);
        rejects.ifPresent(target -> {
            if (client.download(path + "/rejects", target)) {
                screen.note("被退回的行：" + target.path());
            }
        });
        screen.result(counts(result));
    }

    static String counts(JsonObject result) {
        return COUNTS.stream()
                .map(name -> name + "=" + Following.whole(result, name).orElse(0))
                .collect(Collectors.joining(" "));
    }

    private static Path readable(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refusal.usage("没有这个文件：%s", file);
        }
        if (!Files.isReadable(file)) {
            throw Refusal.usage("无权读取文件：%s", file);
        }
        return file;
    }

    private static JsonObject readMapping(Path file) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        } catch (IOException | JsonException e) {
            String reason = Stream.of(String.valueOf(e.getMessage()).split("\\R"))
                    .findFirst()
                    .orElse("");
            throw Refusal.usage("对照文件 %s 不是有效的 JSON 对象：%s", file, reason);
        }
    }
}
