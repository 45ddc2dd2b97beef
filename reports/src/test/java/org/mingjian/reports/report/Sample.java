package org.mingjian.reports.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.reports.Fonts;
import org.mingjian.reports.Printing;

/** Writes samples to look at: {@code Sample FONTS TARGET}. Also run by a test in a process of its own. */
final class Sample {
    private Sample() {}

    public static void main(String[] arguments) throws IOException {
        SemiannualPrinting printing = new SemiannualPrinting(new Printing(Fonts.in(Path.of(arguments[0]))));
        Path target = Path.of(arguments[1]);
        write(printing, SummaryFixture.draft(), target.resolve("draft.pdf"));
        write(printing, SummaryFixture.signed(), target.resolve("signed.pdf"));
        write(printing, SummaryFixture.withRedList(14), target.resolve("demonstration.pdf"));
        write(printing, SummaryFixture.empty(), target.resolve("empty.pdf"));
        Chapter long250 = new Chapter("二、意见建议办理情况", List.of("问题类型较多。"), List.of(SummaryFixture.byKind(250)));
        write(printing, SummaryFixture.withChapters(List.of(long250)), target.resolve("long.pdf"));
    }

    private static void write(SemiannualPrinting printing, SemiannualSummary summary, Path file) throws IOException {
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(file)) {
            printing.print(summary, out);
        }
        System.out.printf("%s %d ms%n", file.getFileName(), (System.nanoTime() - start) / 1_000_000);
    }
}
