package org.mingjian.deploy.console;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjian.deploy.kernel.Screen;

/** What a portal that has just started does for the person who started it. */
public final class Greeting {

    private final ConsoleClient client;
    private final Screen screen;
    private final Clock clock;

    public Greeting(ConsoleClient client, Screen screen, Clock clock) {
        this.client = client;
        this.screen = screen;
        this.clock = clock;
    }

    /** Makes the first accounts where there are none, and prints their one-time passwords line by line. */
    public void firstAccounts(Consumer<String> print) {
        JsonArray created = accounts(client.post("accounts/first", JsonValue.EMPTY_JSON_OBJECT), "created");
        if (!created.isEmpty()) {
            print.accept("首批账号（密码只显示这一次，首次登录须修改）：");
            AccountTable.lines(created).forEach(print);
        }
    }

    /** Loads the demonstration district, where it is not there yet, and makes its latest report. */
    public void demonstration(String url, Path reports) {
        JsonObject started = client.post("demo", JsonValue.EMPTY_JSON_OBJECT);
        JsonObject loaded = new Following(client, screen, clock).untilRunCompleted(started);
        HalfYear period = HalfYear.lastCompleteBefore(LocalDate.now(clock));
        String report = ReportCommand.findReport(started)
                .or(() -> ReportCommand.findReport(loaded))
                .orElseGet(() -> ReportCommand.make(client, screen, clock, period.toString(), Optional.empty()));
        OutputFile pdf = new OutputFile(make(reports).resolve("半年总结-" + period + ".pdf"));
        ReportCommand.fetch(client, report + "/pdf", pdf);
        screen.result("演示区已就绪：" + url);
        screen.result("演示账号：");
        AccountTable.lines(accounts(started, "accounts")).forEach(screen::result);
        screen.result("半年总结报告：" + pdf.path());
        client.post("demo/years", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonArray accounts(JsonObject answer, String name) {
        return answer.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
