package org.mingjian.handling;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mingjian.access.NotPermitted;
import org.mingjian.archive.MatterPackage;
import org.mingjian.archive.MatterPackages;
import org.mingjian.document.DocumentStore;
import org.mingjian.evidence.EvidenceRule;
import org.mingjian.evidence.Files;
import org.mingjian.evidence.KeepingAttachments;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.opinion.OpinionState;
import org.mingjian.paper.MakingPapers;
import org.mingjian.paper.PaperRule;
import org.mingjian.paper.Papers;
import org.mingjian.recusal.Clearing;

/** A closed matter is locked in a package that can be checked without this product. */
class ArchivingMattersTest extends MatterTest {
    private void closed() {
        assigned(TOWN);
        by("town", answer(DeedKind.CORRECT));
        by("clerk", concluded());
        by("clerk", DeedKind.FEED_BACK);
        by("zhaojing", DeedKind.RATE_SATISFIED);
    }

    private List<MatterPackage> packages() {
        return DOMAIN.get(MatterPackages.class).of(opinion());
    }

    private Map<String, byte[]> unpacked(MatterPackage made) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream stored = DOMAIN.get(DocumentStore.class).open(made.document());
                ZipInputStream zip = new ZipInputStream(stored)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void a_closed_matter_becomes_a_package_whose_every_file_is_what_its_sum_says() throws IOException {
        refused(HandlingRule.NOT_NOW, () -> by("clerk", DeedKind.ARCHIVE));
        closed();
        by("clerk", DeedKind.ARCHIVE);
        assertThat(state()).isEqualTo(OpinionState.ARCHIVED);
        Map<String, byte[]> entries = unpacked(packages().get(0));
        Map<String, String> sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .collect(toMap(line -> line[1], line -> line[0]));
        assertThat(sums).hasSize(entries.size() - 1);
        sums.forEach((path, sum) -> assertThat(
                        Sha256.of(Sha256.digest().digest(entries.get(path))).hex())
                .as(path)
                .isEqualTo(sum));
        String record = new String(entries.get("matter.xml"), StandardCharsets.UTF_8);
        assertThat(record)
                .contains("<title>没有亮证</title>", "<secrecy>非涉密</secrecy>", "赵静", "kind=\"CORRECT\"", "GD-2026-0001")
                .contains("path=\"attachments/");
        assertThat(entries.keySet()).anyMatch(path -> path.startsWith("attachments/"));
        assertThat(packages().get(0).files()).isEqualTo(entries.size() - 3);
    }

    @Test
    void what_is_archived_is_locked_but_for_new_facts_and_is_then_packed_once_more() {
        closed();
        by("clerk", DeedKind.ARCHIVE);
        refused(HandlingRule.NOT_NOW, () -> by("clerk", DeedKind.ARCHIVE));
        refused(HandlingRule.NOT_NOW, () -> by("clerk", DeedKind.FEED_BACK));
        Files.photograph(DOMAIN, "late");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(KeepingAttachments.class).add(matter, "late"))
                .extracting(Rejection::rule)
                .isEqualTo(EvidenceRule.ARCHIVED);
        accounts.act("chief");
        Clearing.everybody(DOMAIN);
        long paper = DOMAIN.get(Papers.class).of(opinion()).get(0).id();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DOMAIN.get(MakingPapers.class).declareVoid(paper, "写错了"))
                .extracting(Rejection::rule)
                .isEqualTo(PaperRule.ARCHIVED);
        assertThat(DOMAIN.get(MakingPapers.class).choices(opinion())).isEmpty();
        by("leader", DeedKind.REOPEN);
        assertThat(state()).isEqualTo(OpinionState.ACCEPTED);
        by("clerk", transferred());
        by("clerk", replied());
        by("clerk", DeedKind.FEED_BACK);
        by("zhaojing", DeedKind.RATE_FAIR);
        by("clerk", DeedKind.ARCHIVE);
        assertThat(packages()).extracting(MatterPackage::number).containsExactly("GD-2026-0001", "GD-2026-0002");
    }

    @Test
    void what_can_be_taken_up_again_no_more_is_archived_by_itself() throws IOException {
        closed();
        later(365);
        assertThat(archiving()).isZero();
        later(1);
        assertThat(archiving()).isEqualTo(1);
        assertThat(archiving()).isZero();
        accounts.act("clerk");
        assertThat(state()).isEqualTo(OpinionState.ARCHIVED);
        String record = new String(unpacked(packages().get(0)).get("matter.xml"), StandardCharsets.UTF_8);
        assertThat(record).contains("<agency ", "path=\"attachments/").contains("kind=\"ARCHIVE\"");
        refused(HandlingRule.REOPENED_TOO_LATE, () -> by("leader", DeedKind.REOPEN));
    }

    private int archiving() {
        DOMAIN.asTask();
        return DOMAIN.get(EndingByItself.class)
                .archive(0, DistrictTime.today(DOMAIN.clock()))
                .ended();
    }

    @Test
    void packages_are_the_bureaus_alone() {
        closed();
        by("clerk", DeedKind.ARCHIVE);
        long id = packages().get(0).id();
        for (String login : List.of("zhaojing", "town", "head", "stranger")) {
            accounts.act(login);
            assertThat(packages()).as(login).isEmpty();
            assertThatExceptionOfType(NotPermitted.class)
                    .as(login)
                    .isThrownBy(() -> DOMAIN.get(MatterPackages.class).find(id));
        }
        accounts.act("clerk");
        assertThat(DOMAIN.get(MatterPackages.class).find(id)).isPresent();
    }

    private static DeedForm transferred() {
        return new DeedForm(DeedKind.TRANSFER, null, "属公安管辖。", "", "区公安局", null, null, null, List.of());
    }

    private static DeedForm replied() {
        return new DeedForm(DeedKind.NOTE_REPLY, null, "已复函。", "", "", null, Conclusion.TRUE, null, List.of());
    }
}
