package org.mingjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.audit.AuditEntry;
import org.mingjian.audit.AuditTrail;
import org.mingjian.document.DocumentRule;
import org.mingjian.document.DocumentStore;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.HandlingRule;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.opinion.BringingOpinions;
import org.mingjian.opinion.Forms;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.opinion.RegisteringOpinions;
import org.mingjian.recusal.Clearing;
import org.mingjian.recusal.Declaration;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

/** Photographs and documents of a matter: what may be one, who may see which, and that nothing ever gets lost. */
class AttachmentsTest {
    private static final String TELLING = "王小明反映.jpg";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private long matter;

    @BeforeEach
    void people() {
        User supervisor = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), supervisor.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.with("chief", Role.JB_CHIEF, null);
        accounts.with("town", Role.AGENCY_HANDLER, Forms.TOWN);
        accounts.with("stranger", Role.AGENCY_HANDLER, 2L);
        accounts.with("admin", Role.SYS_ADMIN, null);
        accounts.act("zhaojing");
    }

    private void submitted(String key) {
        accounts.act("zhaojing");
        matter = DOMAIN.get(BringingOpinions.class).submit(Forms.open(key), Forms.filled("没有亮证"), Declaration.NONE);
        Clearing.everybody(DOMAIN);
    }

    private void assigned() {
        accounts.act("clerk");
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(matter);
        DOMAIN.get(DoingDeeds.class).take(matter, DeedForm.of(DeedKind.ACCEPT, ""));
        accounts.act("chief");
        DOMAIN.get(DoingDeeds.class)
                .take(
                        matter,
                        new DeedForm(DeedKind.ASSIGN, null, "", "", "", null, null, null, List.of(Forms.TOWN, 2L)));
    }

    private Opinion opinion() {
        return DOMAIN.transaction().in(entities -> entities.find(Opinion.class, matter));
    }

    private List<AttachmentRow> seenBy(String login) {
        accounts.act(login);
        return DOMAIN.get(Attachments.class).of(opinion());
    }

    private DeedForm corrected(String files) {
        long part =
                DOMAIN.get(Handlings.class).parts(opinion()).get(0).handling().id();
        return new DeedForm(DeedKind.CORRECT, part, "已经纠正。", "", "", null, null, null, List.of()).with(files);
    }

    private byte[] handedOut(long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpeningFiles opening = DOMAIN.get(OpeningFiles.class);
        opening.write(opening.handOut(id).orElseThrow(), out);
        return out.toByteArray();
    }

    private static void refused(Rule rule, ThrowingCallable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("a.JPG", Files.jpeg("x"), FileKind.JPEG, 1),
                Arguments.of("a.jpeg", Files.jpeg("x"), FileKind.JPEG, 1),
                Arguments.of("a.png", Files.png(), FileKind.PNG, 1),
                Arguments.of("a.webp", Files.webp(), FileKind.WEBP, 1),
                Arguments.of("a.pdf", Files.pdf("笔录"), FileKind.PDF, 2),
                Arguments.of("a.docx", Files.office("word/document.xml", "<a>商业秘密</a>"), FileKind.DOCX, 0),
                Arguments.of("a.xlsx", Files.office("xl/workbook.xml", "<a/>"), FileKind.XLSX, 0),
                Arguments.of("a.txt", "说明\n一、".getBytes(StandardCharsets.UTF_8), FileKind.TEXT, 0),
                Arguments.of("a.txt", "说明\n一、".getBytes(Charset.forName("GB18030")), FileKind.TEXT, 0));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_file_is_its_content_says(String name, byte[] content, FileKind kind, int pages) {
        Files.add(DOMAIN, "form", name, content);
        submitted("form");
        assertThat(seenBy("zhaojing")).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(kind);
            assertThat(row.pages()).isEqualTo(pages);
            assertThat(row.name()).isEqualTo(name);
            assertThat(row.level()).isEqualTo(AttachmentLevel.INTERNAL);
        });
    }

    private static Stream<Arguments> refusals() {
        String page = "<!DOCTYPE html><script>alert(1)</script>";
        return Stream.of(
                Arguments.of("a.jpg", Files.pdf(""), EvidenceRule.NAME_OF_ANOTHER_KIND),
                Arguments.of("a.html", page.getBytes(StandardCharsets.UTF_8), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.txt", page.getBytes(StandardCharsets.UTF_8), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.svg", Files.bytes("\n <svg onload='x'/>"), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.jpg", Files.bytes("MZ\u0090\0\3"), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.docx", Files.office("word/vbaProject.bin", ""), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.zip", Files.office("notes.txt", ""), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("IMG_1.HEIC", Files.bytes("\0\0\0\030ftypheic"), EvidenceRule.PHONE_PHOTOGRAPH),
                Arguments.of("a.pdf", Files.pdf("locked"), EvidenceRule.UNREADABLE),
                Arguments.of("a.docx", Files.bytes("PK\3\4broken"), EvidenceRule.KIND_UNKNOWN),
                Arguments.of("a.txt", new byte[0], EvidenceRule.EMPTY),
                Arguments.of("folder/\u202e", Files.png(), EvidenceRule.NAME_MISSING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_no_evidence_or_says_it_is_something_else_is_refused_and_not_stored(
            String name, byte[] content, EvidenceRule rule) {
        refused(rule, () -> Files.add(DOMAIN, "form", name, content));
        long stored = DOMAIN.transaction()
                .in(entities -> Sql.of("select count(*) from document").number(entities));
        assertThat(stored).isZero();
    }

    private static Stream<Arguments> secrets() {
        String split = "<w:t>机</w:t></w:r><w:r><w:t>密★</w:t>";
        return Stream.of(
                Arguments.of("检查记录(机密).png", Files.png()),
                Arguments.of("【绝密】.png", Files.png()),
                Arguments.of("秘密★1年.png", Files.png()),
                Arguments.of("a.pdf", Files.pdf("机密★")),
                Arguments.of("a.docx", Files.office("word/document.xml", "<w:p>" + split + "</w:p>")),
                Arguments.of("a.xlsx", Files.office("xl/worksheets/sheet1.xml", "<t>（秘密）</t>")),
                Arguments.of("a.txt", ("字".repeat(20_000) + "绝密 ★").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void what_is_marked_as_a_state_secret_is_not_taken(String name, byte[] content) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Files.add(DOMAIN, "form", name, content))
                .withMessageContaining("本系统为非涉密系统，严禁上传涉密信息");
        assertThat(DOMAIN.get(Attachments.class).staged("form")).isEmpty();
    }

    @Test
    void a_file_has_fifty_megabytes_at_the_most_and_a_form_twenty_files() {
        refused(DocumentRule.TOO_LARGE, () -> DOMAIN.get(Uploading.class).add("form", "a.txt", endless()));
        for (int i = 0; i < Uploading.MOST; i++) {
            Files.add(DOMAIN, "form", i + ".txt", Files.bytes("note " + i));
        }
        refused(EvidenceRule.TOO_MANY, () -> Files.photograph(DOMAIN, "form"));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, (byte) 'a');
                return length;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "a.png", "a.webp"})
    void a_photograph_is_handed_out_without_its_place_and_stays_stored_as_it_came(String name) throws IOException {
        byte[] content = name.equals("a.jpg") ? Files.jpeg("x") : name.equals("a.png") ? Files.png() : Files.webp();
        long id = Files.add(DOMAIN, "form", name, content);
        submitted("form");
        byte[] out = handedOut(id);
        String text = new String(out, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(Files.PLACE).doesNotContain("MPF").doesNotContain("film");
        if (name.equals("a.jpg")) {
            assertThat(text)
                    .contains("JFIF", "ICC_PROFILE", "table", "scan", "coded", "x")
                    .endsWith("\u00ff\u00d9");
            int exif = text.indexOf("Exif\0\0");
            assertThat(Stripping.orientation(java.util.Arrays.copyOfRange(out, exif, out.length)))
                    .isEqualTo(6);
        } else {
            assertThat(text).contains("picture");
        }
        assertThat(name.equals("a.webp")).isEqualTo(out.length == content.length - Files.PLACE.length());
        Sha256 stored = DOMAIN.get(OpeningFiles.class).handOut(id).orElseThrow().document();
        try (InputStream original = DOMAIN.get(DocumentStore.class).open(stored)) {
            assertThat(original.readAllBytes()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 20, 30, 60, 90, 120})
    void a_photograph_that_breaks_off_is_handed_out_as_far_as_it_goes(int bytes) throws IOException {
        for (FileKind kind : List.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP)) {
            byte[] whole = kind == FileKind.JPEG ? Files.jpeg("x") : kind == FileKind.PNG ? Files.png() : Files.webp();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = java.util.Arrays.copyOf(whole, Math.min(bytes, whole.length));
            if (kind != FileKind.WEBP || bytes > 12) {
                Stripping.strip(kind, new ByteArrayInputStream(part), out);
            }
            assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain(Files.PLACE);
        }
    }

    @Test
    void an_agency_sees_of_the_submitters_files_what_the_bureau_releases_and_never_their_names() {
        long id = Files.add(DOMAIN, "form", TELLING, Files.jpeg("x"));
        submitted("form");
        assigned();
        assertThat(seenBy("town")).isEmpty();
        assertThat(DOMAIN.get(Attachments.class).find(id)).isEmpty();
        assertThat(DOMAIN.get(OpeningFiles.class).handOut(id)).isEmpty();
        assertThat(DOMAIN.get(OpeningFiles.class).show(id, 1)).isEmpty();
        assertThat(DOMAIN.get(OpeningFiles.class).glance(id)).isEmpty();

        accounts.act("clerk");
        DOMAIN.get(KeepingAttachments.class).release(id, true);
        for (String agency : List.of("town", "stranger")) {
            assertThat(seenBy(agency)).singleElement().satisfies(row -> {
                assertThat(row.name()).isEqualTo("材料1.jpg");
                assertThat(row.by()).isNull();
                assertThat(row.side()).isEqualTo(Side.BUREAU);
                assertThat(row.toString()).doesNotContain("王小明").doesNotContain("zhaojing");
            });
            assertThat(DOMAIN.get(OpeningFiles.class).handOut(id)).isPresent();
        }
        accounts.act("clerk");
        DOMAIN.get(KeepingAttachments.class).release(id, false);
        assertThat(seenBy("town")).isEmpty();
    }

    @Test
    void an_agencys_evidence_is_seen_by_itself_and_the_bureau_and_by_nobody_else() {
        submitted("form");
        assigned();
        accounts.act("town");
        long id = Files.photograph(DOMAIN, "answer");
        DOMAIN.get(DoingDeeds.class).take(matter, corrected("answer"));
        assertThat(seenBy("town")).extracting(AttachmentRow::id).containsExactly(id);
        assertThat(seenBy("clerk")).singleElement().satisfies(row -> {
            assertThat(row.side()).isEqualTo(Side.AGENCY);
            assertThat(row.agency()).isEqualTo("昌元街道");
            assertThat(row.deedId()).isNotNull();
        });
        for (String other : List.of("stranger", "zhaojing")) {
            assertThat(seenBy(other)).isEmpty();
            assertThat(DOMAIN.get(OpeningFiles.class).handOut(id)).isEmpty();
        }
    }

    @Test
    void an_agency_does_not_say_it_has_corrected_anything_without_evidence() {
        submitted("form");
        assigned();
        accounts.act("town");
        refused(
                HandlingRule.EVIDENCE_MISSING,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, corrected("")));
        accounts.act("stranger");
        Files.photograph(DOMAIN, "of others");
        accounts.act("town");
        refused(
                HandlingRule.EVIDENCE_MISSING,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, corrected("of others")));
        long wrong = Files.photograph(DOMAIN, "answer");
        DOMAIN.get(Uploading.class).takeOut(wrong, "提交前去掉");
        refused(
                HandlingRule.EVIDENCE_MISSING,
                () -> DOMAIN.get(DoingDeeds.class).take(matter, corrected("answer")));
    }

    @Test
    void the_same_file_used_again_is_pointed_out_to_the_bureau_and_to_nobody_else() {
        Files.photograph(DOMAIN, "same");
        submitted("same");
        long first = matter;
        assigned();
        accounts.act("town");
        Files.add(DOMAIN, "answer", "整改后.jpg", Files.jpeg("same"));
        Files.add(DOMAIN, "answer", "又一张.jpg", Files.jpeg("same"));
        DOMAIN.get(DoingDeeds.class).take(matter, corrected("answer"));
        accounts.act("zhaojing");
        Files.add(DOMAIN, "other", "又是.jpg", Files.jpeg("same"));
        submitted("other");
        assertThat(seenBy("clerk"))
                .singleElement()
                .satisfies(row -> assertThat(row.elsewhere())
                        .extracting(AttachmentRow.Elsewhere::opinionId)
                        .containsExactly(first));
        assertThat(seenBy("zhaojing"))
                .allSatisfy(row -> assertThat(row.elsewhere()).isEmpty());
        matter = first;
        assertThat(seenBy("town"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.elsewhere()).isEmpty());
        assertThat(seenBy("clerk"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.elsewhere()).hasSize(2));
    }

    @Test
    void a_wrong_file_is_struck_out_by_its_bringer_before_the_next_step_and_never_gone() {
        long id = Files.photograph(DOMAIN, "form");
        long late = Files.add(DOMAIN, "form", "二.png", Files.png());
        submitted("form");
        StrikingOut striking = DOMAIN.get(StrikingOut.class);
        accounts.act("clerk");
        refused(EvidenceRule.STRUCK_TOO_LATE, () -> striking.strike(id, "不是我的"));
        accounts.act("town");
        assertThatIllegalArgumentException().isThrownBy(() -> striking.strike(id, "看不到的"));
        accounts.act("zhaojing");
        refused(EvidenceRule.REASON_MISSING, () -> striking.strike(id, " "));
        refused(EvidenceRule.REASON_TOO_LONG, () -> striking.strike(id, "长".repeat(201)));
        striking.strike(id, "传错照片");
        refused(EvidenceRule.STRUCK_ALREADY, () -> striking.strike(id, "再来"));
        accounts.act("clerk");
        DOMAIN.clock().advance(java.time.Duration.ofMinutes(1));
        Clearing.everybody(DOMAIN).get(RegisteringOpinions.class).register(matter);
        accounts.act("zhaojing");
        refused(EvidenceRule.STRUCK_TOO_LATE, () -> striking.strike(late, "登记之后"));
        assertThat(seenBy("clerk")).extracting(AttachmentRow::struckReason).containsExactly("传错照片", null);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> DOMAIN.transaction()
                        .in(entities -> Sql.of("delete from attachment").execute(entities)));
    }

    @Test
    void a_sensitive_file_is_only_looked_at_and_who_looked_is_written_down() {
        long photo = Files.photograph(DOMAIN, "form");
        long note = Files.add(DOMAIN, "form", "二.txt", Files.bytes("note"));
        long web = Files.add(DOMAIN, "form", "三.webp", Files.webp());
        submitted("form");
        accounts.act("clerk");
        KeepingAttachments keeping = DOMAIN.get(KeepingAttachments.class);
        OpeningFiles opening = DOMAIN.get(OpeningFiles.class);
        refused(EvidenceRule.NOT_SHOWN_AS_PICTURES, () -> keeping.grade(note, AttachmentLevel.SENSITIVE));
        refused(EvidenceRule.NOT_SHOWN_AS_PICTURES, () -> keeping.grade(web, AttachmentLevel.SENSITIVE));
        keeping.grade(photo, AttachmentLevel.SENSITIVE);
        refused(EvidenceRule.NOT_HANDED_OUT, () -> opening.handOut(photo));
        assertThat(opening.glance(photo)).isEmpty();
        assertThat(opening.show(photo, 2)).isEmpty();
        accounts.act("zhaojing");
        assertThat(opening.show(photo, 1)).isPresent();
        assertThat(opening.handOut(note)).isPresent();
        DOMAIN.asTask();
        assertThat(DOMAIN.get(AuditTrail.class).about("opinion:" + matter))
                .extracting(AuditEntry::action)
                .contains("AttachmentsBrought", "AttachmentDecided")
                .filteredOn("AttachmentViewed"::equals)
                .hasSize(1);
    }

    @Test
    void the_trail_has_every_upload_and_names_no_file() {
        long id = Files.add(DOMAIN, "form", TELLING, Files.jpeg("x"));
        submitted("form");
        accounts.act("zhaojing");
        DOMAIN.get(StrikingOut.class).strike(id, "传错");
        DOMAIN.asTask();
        List<AuditEntry> entries = Stream.of("attachment:" + id, "opinion:" + matter)
                .flatMap(subject -> DOMAIN.get(AuditTrail.class).about(subject).stream())
                .toList();
        assertThat(entries)
                .extracting(AuditEntry::action)
                .contains("AttachmentUploaded", "AttachmentsBrought", "AttachmentStruck");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.after()).doesNotContain("王小明"));
    }

    @Test
    void a_file_is_found_by_no_search() {
        Files.add(DOMAIN, "form", TELLING, Files.jpeg("x"));
        submitted("form");
        accounts.act("clerk");
        assertThat(DOMAIN.get(Opinions.class).search(SearchTerms.of("王小明"), 10)).isEmpty();
    }

    @Test
    void the_bureau_adds_files_of_its_own_but_hands_no_author_on() {
        long words = Files.add(DOMAIN, "form", "a.docx", Files.office("word/document.xml", "<a/>"));
        submitted("form");
        accounts.act("clerk");
        KeepingAttachments keeping = DOMAIN.get(KeepingAttachments.class);
        refused(EvidenceRule.NAMES_ITS_AUTHOR, () -> keeping.release(words, true));
        refused(EvidenceRule.NOTHING_CHOSEN, () -> keeping.add(matter, "none"));
        Files.photograph(DOMAIN, "scan");
        keeping.add(matter, "scan");
        assertThat(seenBy("clerk")).extracting(AttachmentRow::side).containsExactly(Side.SUBMITTER, Side.BUREAU);
        assertThat(seenBy("zhaojing")).extracting(AttachmentRow::id).containsExactly(words);
    }

    @Test
    void what_was_added_to_a_form_is_its_authors_alone() {
        long id = Files.photograph(DOMAIN, "form");
        assertThat(DOMAIN.get(Attachments.class).staged("form"))
                .extracting(StagedFile::name)
                .containsExactly("现场.jpg");
        accounts.act("clerk");
        assertThat(DOMAIN.get(Attachments.class).staged("form")).isEmpty();
        assertThat(DOMAIN.get(Attachments.class).find(id)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOMAIN.get(Uploading.class).takeOut(id, "不是我的"));
    }

    @Test
    void the_files_of_a_matter_take_two_queries_and_what_tells_ones_own() {
        Files.photograph(DOMAIN, "form");
        submitted("form");
        assigned();
        Opinion opinion = opinion();
        for (String login : List.of("clerk", "town", "zhaojing")) {
            accounts.act(login);
            assertThat(Statements.during(() -> DOMAIN.get(Attachments.class).of(opinion)))
                    .as(login)
                    .isLessThanOrEqualTo(4);
        }
    }
}
