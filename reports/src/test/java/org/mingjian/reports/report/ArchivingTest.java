package org.mingjian.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
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
    void the_same_summary_gives_the_same_bytes() throws Exception {
        assertThat(Pdf.of(SummaryFixture.draft()).sha256())
                .isEqualTo(Pdf.of(SummaryFixture.draft()).sha256());
    }

    @Test
    void another_process_gives_the_same_bytes_and_needs_neither_jackson_nor_a_compiler(@TempDir Path folder)
            throws Exception {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(jackson|jasperreports-jdt|ecj|woodstox|stax2).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        Sample.class.getName(),
                        TestFonts.FOLDER.toString(),
                        folder.toString(),
                        "signed")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();

        byte[] other = Files.readAllBytes(folder.resolve("signed.pdf"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(other)))
                .isEqualTo(Pdf.of(SummaryFixture.signed()).sha256());
    }

    @Test
    void another_snapshot_gives_other_bytes() throws Exception {
        assertThat(Pdf.of(SummaryFixture.draft()).sha256())
                .isNotEqualTo(Pdf.of(SummaryFixture.signed()).sha256());
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
