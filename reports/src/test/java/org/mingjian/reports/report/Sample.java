package org.mingjian.reports.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.reports.Fonts;
import org.mingjian.reports.Printing;

/** Writes samples to look at: {@code Sample FONTS TARGET [NAME…]}. A test runs it in a process of its own. */
final class Sample {
    private static final Map<String, OfficialReport> SUMMARIES = Map.of(
            "draft", SummaryFixture.draft(),
            "signed", SummaryFixture.signed(),
            "demonstration", SummaryFixture.withRedList(14),
            "fund", FundReportFixture.draft(60),
            "empty", SummaryFixture.empty(),
            "long",
                    SummaryFixture.withChapters(List.of(
                            new Chapter("二、意见建议办理情况", List.of("问题类型较多。"), List.of(SummaryFixture.byKind(250))))));

    private Sample() {}

    public static void main(String[] arguments) throws IOException {
        ReportPrinting printing = new ReportPrinting(new Printing(Fonts.in(Path.of(arguments[0]))));
        List<String> names = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.copyOf(SUMMARIES.keySet());
        for (String name : names) {
            Path file = Path.of(arguments[1], name + ".pdf");
            long start = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(file)) {
                printing.print(Objects.requireNonNull(SUMMARIES.get(name), name), out);
            }
            System.out.printf("%s %d ms%n", file, (System.nanoTime() - start) / 1_000_000);
        }
    }
}
