package org.mingjian.deploy.console;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingjian.deploy.kernel.Progress;
import org.mingjian.deploy.kernel.ProgressBar;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;

/** Watches a job in the portal until it ends, with a bar. */
final class Following {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final ConsoleClient client;
    private final Screen screen;
    private final Clock clock;

    Following(ConsoleClient client, Screen screen, Clock clock) {
        this.client = client;
        this.screen = screen;
        this.clock = clock;
    }

    /** Returns the last answer about a job that has completed; refuses when it failed or was stopped. */
    JsonObject untilCompleted(String path) {
        try (ProgressBar bar = new ProgressBar(screen, clock)) {
            JsonObject answer = client.get(path);
            while (state(answer).equals("RUNNING")) {
                bar.show(progress(answer));
                pause();
                answer = client.get(path);
            }
            requireCompleted(answer);
            return answer;
        }
    }

    /** The same for an answer that names the execution it has started. */
    JsonObject untilRunCompleted(JsonObject started) {
        return untilCompleted("runs/" + id(started, "execution").orElseThrow(Following::unexpected));
    }

    static Progress progress(JsonObject answer) {
        return new Progress(
                text(answer, "stage").orElse("处理中"),
                number(answer, "fraction").map(JsonNumber::doubleValue).orElse(0.0),
                whole(answer, "rowsPerSecond"),
                whole(answer, "secondsLeft"));
    }

    static Optional<String> text(JsonObject answer, String name) {
        return Optional.of(answer.getString(name, "")).filter(text -> !text.isBlank());
    }

    /** An identifier, which may be a number or a text. */
    static Optional<String> id(JsonObject answer, String name) {
        JsonValue value = answer.getOrDefault(name, JsonValue.NULL);
        return value.equals(JsonValue.NULL)
                ? Optional.empty()
                : Optional.of(value.toString().replace("\"", ""));
    }

    /** The refusal of an answer that is not what was agreed. */
    static Refusal unexpected() {
        return Refusal.failure("门户的回答不是预期的格式，详见数据目录的 log/server.log。");
    }

    static OptionalLong whole(JsonObject answer, String name) {
        return number(answer, name)
                .map(number -> OptionalLong.of(Math.round(number.doubleValue())))
                .orElse(OptionalLong.empty());
    }

    private static Optional<JsonNumber> number(JsonObject answer, String name) {
        JsonValue value = answer.getOrDefault(name, JsonValue.NULL);
        return value instanceof JsonNumber number ? Optional.of(number) : Optional.empty();
    }

    private static String state(JsonObject answer) {
        return answer.getString("state", "");
    }

    private static void requireCompleted(JsonObject answer) {
        switch (state(answer)) {
            case "COMPLETED" -> {}
            case "STOPPED" -> throw Refusal.failure("任务被停止了，可以在门户的“任务运行”页继续。");
            default -> throw Refusal.failure("任务失败：%s", text(answer, "failure").orElse("原因见日志。"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.failure("被打断。");
        }
    }
}
