package org.mingjian.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.reports.TestFonts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What makes a printed summary fit to be kept: a format for decades, and the same bytes for the same content. */
class ArchivingTest {

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_signed_summary_is_pdf_a_2u() throws Exception {
        assertThat(violations(Pdf.of(SummaryFixture.signed()))).isEmpty();
    }

    @Test
    void a_draft_of_demonstration_data_is_pdf_a_2u() throws Exception {
        assertThat(violations(Pdf.of(SummaryFixture.withRedList(14)))).isEmpty();
    }

    @Test
    void a_report_on_the_fund_is_pdf_a_2u() throws Exception {
        assertThat(violations(Pdf.of(FundReportFixture.signed()))).isEmpty();
        assertThat(violations(Pdf.of(FundReportFixture.draft(1)))).isEmpty();
    }

    @Test
    void the_same_summary_gives_the_same_bytes() throws Exception {
        assertThat(Pdf.of(SummaryFixture.draft()).sha256())
                .isEqualTo(Pdf.of(SummaryFixture.draft()).sha256());
    }

    @Test
    void another_process_on_a_machine_without_fonts_or_jackson_gives_the_same_bytes(@TempDir Path folder)
            throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + folder,
                        "-cp",
                        classPathWithout("jackson|woodstox|stax2|jasperreports-jdt|ecj"),
                        Sample.class.getName(),
                        TestFonts.FOLDER.toString(),
                        folder.toString(),
                        "signed")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("FONTCONFIG_FILE", noFonts(folder).toString());
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();

        assertThat(Files.readAllBytes(folder.resolve("signed.pdf")))
                .isEqualTo(Pdf.of(SummaryFixture.signed()).bytes());
    }

    @Test
    void many_threads_at_once_give_the_same_bytes_whatever_their_class_loader() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            return thread;
        });
        try {
            Callable<String> print = () -> Pdf.of(SummaryFixture.draft()).sha256();
            Set<String> sums = new HashSet<>();
            for (Future<String> sum : threads.invokeAll(Collections.nCopies(8, print))) {
                sums.add(sum.get());
            }
            assertThat(sums).containsExactly(Pdf.of(SummaryFixture.draft()).sha256());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void another_snapshot_gives_other_bytes() throws Exception {
        assertThat(Pdf.of(SummaryFixture.draft()).sha256())
                .isNotEqualTo(Pdf.of(SummaryFixture.signed()).sha256());
    }

    private static String classPathWithout(String names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(" + names + ").*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path noFonts(Path folder) throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    }

    private static List<String> violations(Pdf pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_U;
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
