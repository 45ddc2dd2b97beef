package org.mingjian.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

/** The text of the regulation, and the documents around it. */
class RegulationTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void there_are_seventeen_articles_in_their_order() {
        Regulation regulation = new Regulation();
        assertThat(regulation.articles()).hasSize(17);
        assertThat(regulation.articles().stream().mapToInt(Article::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 17).boxed().toList());
        assertThat(regulation.article(1).orElseThrow().label()).isEqualTo("第一条");
        assertThat(regulation.article(17).orElseThrow().paragraphs()).containsExactly("本制度自公布之日起施行。");
        assertThat(regulation.article(8).orElseThrow().paragraphs()).hasSize(3);
        assertThat(regulation.article(18)).isEmpty();
    }

    @Test
    void errors_of_drafting_are_kept_and_explained() {
        Regulation regulation = new Regulation();
        Article removal = regulation.article(13).orElseThrow();
        assertThat(removal.paragraphs().get(1)).contains("第八条规定的工作纪律");
        assertThat(removal.errata().get(0)).contains("第九条");
        assertThat(regulation.article(9).orElseThrow().paragraphs().get(0)).contains("监督员的应当");
        assertThat(regulation.article(3).orElseThrow().errata()).isEmpty();
    }

    @Test
    void a_text_that_cites_what_no_longer_holds_is_found_out() {
        LegalBases bases = DOMAIN.get(LegalBases.class);
        String first = String.join("", new Regulation().article(1).orElseThrow().paragraphs());

        assertThat(bases.expiredIn(first, TODAY))
                .extracting(LegalBasis::title)
                .containsExactlyInAnyOrder("《重庆市提升行政执法质量三年行动计划（2023—2025年）实施方案》", "《重庆市法治政府建设实施方案（2021—2025年）》");
        assertThat(bases.expiredIn(first, LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(bases.expiredIn("依照《行政执法监督条例》", TODAY)).isEmpty();
        assertThat(bases.expiredIn("", TODAY)).isEmpty();
    }

    @Test
    void until_when_a_document_holds_is_said_anew_and_audited() {
        accounts.actAs(Role.JB_CHIEF, null);
        LegalBases bases = DOMAIN.get(LegalBases.class);

        bases.revise(2, LocalDate.of(2006, 1, 1), LocalDate.of(2026, 6, 30), "新条例施行");

        LegalBasis revised = bases.find(2).orElseThrow();
        assertThat(revised.expiredOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(revised.expiredOn(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(revised.pendingOn(LocalDate.of(2005, 12, 31))).isTrue();
        assertThat(DOMAIN.get(AuditTrail.class).about("legal-basis:2"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("2026-06-30"));
    }

    @Test
    void a_document_does_not_end_before_it_begins() {
        accounts.actAs(Role.JB_CHIEF, null);
        LegalBases bases = DOMAIN.get(LegalBases.class);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> bases.revise(2, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), null))
                .extracting(Rejection::rule)
                .isEqualTo(RegulationRule.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void an_agency_says_nothing_of_the_law() {
        accounts.actAs(Role.AGENCY_HANDLER, null);
        LegalBases bases = DOMAIN.get(LegalBases.class);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> bases.revise(2, null, null, null));
    }
}
