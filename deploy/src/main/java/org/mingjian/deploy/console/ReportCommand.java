package org.mingjian.deploy.console;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingjian.deploy.kernel.Refusal;
import org.mingjian.deploy.kernel.Screen;

/**
 * Makes the semi-annual summary of a half-year, or the report on the fund of a year.
 *
 * @param period the half-year, or the year as far as it goes
 * @param source the only source that counts, if not all do
 * @param pdf where the report shall go
 * @param figures where its figures shall go
 */
public record ReportCommand(String period, Optional<String> source, OutputFile pdf, OutputFile figures) {

    private static final String SEMIANNUAL = "semiannual";
    private static final String ANNUAL = "annual";
    private static final Pattern YEAR = Pattern.compile("2\\d{3}(Q[123])?");

    /** Understands the words after {@code report}. */
    public static ReportCommand parse(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--out", "--figures", "--source"));
        List<String> plain = arguments.plain();
        if (plain.size() != 2) {
            throw Refusal.usage(
                    "用法：./mingjian report semiannual 2019H1 --out FILE.pdf --figures FILE.json [--source NAME]，"
                            + "或 ./mingjian report annual 2026（前三季度写 2026Q3）--out FILE.pdf --figures FILE.json");
        }
        return new ReportCommand(
                period(plain.get(0), plain.get(1)),
                arguments.find("--source"),
                new OutputFile(arguments.path("--out")),
                new OutputFile(arguments.path("--figures")));
    }

    private static String period(String kind, String text) {
        if (kind.equals(SEMIANNUAL)) {
            return HalfYear.parse(text).toString();
        }
        if (!kind.equals(ANNUAL)) {
            throw Refusal.usage("没有叫 %s 的报告，只有 %s 和 %s。", kind, SEMIANNUAL, ANNUAL);
        }
        if (!YEAR.matcher(text).matches()) {
            throw Refusal.usage("不认识的期间 %s，应形如 2026 或 2026Q3。", text);
        }
        return text;
    }

    /** Runs the report, follows it to its end and fetches both files. */
    public void run(ConsoleClient client, Screen screen, Clock clock) {
        String report = make(client, screen, clock, period, source);
        fetch(client, report + "/pdf", pdf);
        fetch(client, report + "/figures", figures);
        screen.result(pdf.path().toString());
        screen.result(figures.path().toString());
    }

    /** Runs the report of a period and returns the path of the result. */
    static String make(ConsoleClient client, Screen screen, Clock clock, String period, Optional<String> source) {
        JsonObjectBuilder order = Json.createObjectBuilder().add("period", period);
        source.ifPresentOrElse(name -> order.add("source", name), () -> order.add("source", JsonValue.NULL));
        JsonObject started = client.post("reports", order.build());
        JsonObject run = new Following(client, screen, clock).untilRunCompleted(started);
        return findReport(run).orElseThrow(() -> Refusal.failure("任务完成了，却没有报告，详见日志。"));
    }

    /** The path of the report that a run has made, if it made one. */
    static Optional<String> findReport(JsonObject run) {
        return Following.id(run, "report").map(id -> "reports/" + id);
    }

    static void fetch(ConsoleClient client, String path, OutputFile target) {
        if (!client.download(path, target)) {
            throw Refusal.failure("门户里没有这份报告的文件（%s），详见日志。", path);
        }
    }
}
