package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.access.Accounts;
import org.mingjian.access.NotPermitted;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Rule;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.RecusalRule;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.Supervisors;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class KeepingDraftsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void appoint() {
        User user = accounts.with("zhaojing", Role.SUPERVISOR, null);
        DOMAIN.get(Supervisors.class).demonstrate("赵静", Source.LAWYER, LocalDate.of(2025, 1, 1), user.id());
        accounts.with("clerk", Role.JB_HANDLER, null);
        accounts.act("zhaojing");
    }

    private static KeepingDrafts drafts() {
        return DOMAIN.get(KeepingDrafts.class);
    }

    private static OpenForm open(String key, int version) {
        return new OpenForm(key, version, "here");
    }

    private static void refused(Rule rule, ThrowingCallable deed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(deed)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void a_form_is_kept_as_it_is_however_little_is_filled_in() {
        drafts().keep(open("a", 0), OpinionForm.blank());
        assertThat(drafts().find("a").orElseThrow().form()).isEqualTo(OpinionForm.blank());
        OpinionForm filled = Forms.filled("写了一半");
        drafts().keep(open("a", 1), filled);
        assertThat(drafts().find("a").orElseThrow().form()).isEqualTo(filled);
        assertThat(drafts().mine()).hasSize(1);
    }

    @Test
    void a_draft_is_seen_by_its_author_alone() {
        drafts().keep(open("a", 0), Forms.filled("我的"));
        accounts.act("clerk");
        assertThat(drafts().mine()).isEmpty();
        assertThat(drafts().find("a")).isEmpty();
        drafts().drop("a");
        accounts.act("zhaojing");
        assertThat(drafts().mine()).hasSize(1);
        accounts.actAs(Role.JB_LEADER, null);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> drafts().mine());
    }

    @Test
    void whoever_goes_on_with_an_older_draft_is_told_that_it_was_changed_elsewhere() {
        int version = drafts().keep(open("a", 0), Forms.filled("在手机上")).version();
        DOMAIN.clock().advance(Duration.ofMinutes(5));
        drafts().keep(new OpenForm("a", version, "computer"), Forms.filled("在电脑上"));
        refused(OpinionRule.DRAFT_CHANGED, () -> drafts().keep(open("a", version), Forms.filled("又在手机上")));
        refused(
                OpinionRule.DRAFT_CHANGED,
                () -> DOMAIN.get(BringingOpinions.class)
                        .submit(open("a", version), Forms.filled("又在手机上"), Declaration.NONE));
        assertThat(drafts().find("a").orElseThrow().title()).isEqualTo("在电脑上");
    }

    @Test
    void a_window_that_got_no_answer_goes_on_with_what_it_wrote_itself() {
        drafts().keep(open("a", 0), Forms.filled("一"));
        assertThat(drafts().keep(open("a", 0), Forms.filled("二")).version()).isEqualTo(2);
        assertThat(drafts().find("a").orElseThrow().title()).isEqualTo("二");
    }

    @Test
    void submitting_takes_the_draft_with_it_and_it_does_not_come_back() {
        drafts().keep(open("a", 0), Forms.filled("一"));
        drafts().keep(open("b", 0), Forms.filled("二"));
        DOMAIN.get(BringingOpinions.class).submit(open("a", 1), Forms.filled("一"), Declaration.NONE);
        assertThat(drafts().mine()).extracting(OpinionDraft::formKey).containsExactly("b");
        refused(OpinionRule.ALREADY_SUBMITTED, () -> drafts().keep(open("a", 1), Forms.filled("一")));
        assertThat(drafts().submitted("a")).isPresent();
        drafts().drop("b");
        assertThat(drafts().mine()).isEmpty();
    }

    @Test
    void a_submission_that_is_refused_leaves_the_draft() {
        drafts().keep(open("a", 0), Forms.filled("一"));
        refused(
                RecusalRule.RECUSAL_DECLARED,
                () -> DOMAIN.get(BringingOpinions.class).submit(open("a", 1), Forms.filled("一"), Declaration.SOME));
        assertThat(drafts().mine()).hasSize(1);
    }

    @Test
    void drafts_do_not_pile_up_and_texts_have_an_end() {
        for (int i = 0; i < KeepingDrafts.MOST; i++) {
            drafts().keep(open("form" + i, 0), OpinionForm.blank());
        }
        refused(OpinionRule.TOO_MANY_DRAFTS, () -> drafts().keep(open("one more", 0), OpinionForm.blank()));
        refused(
                OpinionRule.FACTS_TOO_LONG,
                () -> drafts().keep(open("form1", 1), Forms.with(null, "长".repeat(5001), 1, null)));
    }

    @Test
    void keeping_and_listing_take_few_statements() {
        int version = drafts().keep(open("a", 0), Forms.filled("一")).version();
        assertThat(Statements.during(() -> drafts().keep(open("a", version), Forms.filled("二"))))
                .isLessThanOrEqualTo(5);
        assertThat(Statements.during(() -> drafts().mine())).isEqualTo(1);
    }
}
