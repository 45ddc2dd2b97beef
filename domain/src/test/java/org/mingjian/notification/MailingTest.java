package org.mingjian.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.access.User;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Rejection;
import org.mingjian.mail.KeepingMailAddress;
import org.mingjian.mail.Letter;
import org.mingjian.mail.MailHours;
import org.mingjian.mail.MailRule;
import org.mingjian.mail.Posting;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Postbox;
import org.mingjian.testing.Statements;

/** What people are told reaches them by mail as they want it, once, and never at night. */
class MailingTest {
    private static final Pattern CODE = Pattern.compile("\\d{8}");

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);
    private Postbox postbox;
    private long clerk;

    @BeforeEach
    void a_clerk_has_given_her_address() {
        postbox = DOMAIN.get(Postbox.class);
        postbox.clear(true);
        User user = accounts.with("clerk", Role.JB_HANDLER, null);
        clerk = user.id();
        accounts.act("clerk");
        keeping().ask("clerk@example.com");
        assertThat(keeping().confirm(code())).isTrue();
        postbox.clear(true);
    }

    @AfterEach
    void the_mail_server_is_taken_away() {
        postbox.clear(false);
    }

    private static KeepingMailAddress keeping() {
        return DOMAIN.get(KeepingMailAddress.class);
    }

    private String code() {
        List<Letter> letters = postbox.letters();
        Matcher matcher = CODE.matcher(letters.get(letters.size() - 1).text());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private void tell(NotificationKind kind, String subject) {
        DOMAIN.transaction().in(entities -> {
            DOMAIN.get(Sending.class).send(kind, News.of(subject, "张三", 2, 3, 4, 5), Recipients.person(clerk));
            return subject;
        });
    }

    private static void post() {
        DOMAIN.asTask();
        DOMAIN.get(Posting.class).post();
    }

    private static void at(String moment) {
        DOMAIN.clock().set(Instant.parse(moment));
    }

    private void choose(NotificationKind kind, MailChoice choice) {
        accounts.act("clerk");
        DOMAIN.get(ChoosingNotifications.class).mail(Map.of(kind, choice));
    }

    private List<NotificationRow> undelivered() {
        accounts.act("clerk");
        return DOMAIN.get(Notifications.class)
                .page(
                        new NotificationFilter(NotificationKind.MAIL_UNDELIVERED, false),
                        Recency.OLDEST,
                        Optional.empty(),
                        50)
                .rows();
    }

    @Test
    void a_duty_is_mailed_at_once_with_its_number_and_the_portal_and_nothing_else() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        post();
        post();

        assertThat(postbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("clerk@example.com");
            assertThat(letter.title()).isEqualTo("明鉴：您有事项待办");
            assertThat(letter.text())
                    .matches("您有一件事项待办（编号 \\d+）。请登录门户查看：\nhttps://jian.example/\\S+\n")
                    .doesNotContain("张三", "opinion");
        });
    }

    @Test
    void what_is_no_duty_is_mailed_only_to_whoever_wants_it() {
        tell(NotificationKind.BUREAU_DUE, "due:1");
        post();
        assertThat(postbox.letters()).isEmpty();

        choose(NotificationKind.BUREAU_DUE, MailChoice.NOW);
        choose(NotificationKind.MATTER_SUBMITTED, MailChoice.NONE);
        tell(NotificationKind.BUREAU_DUE, "due:2");
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:2");
        post();

        assertThat(postbox.letters()).hasSize(1);
        accounts.act("clerk");
        assertThat(DOMAIN.get(ChoosingNotifications.class).mails())
                .containsEntry(NotificationKind.MATTER_SUBMITTED, MailChoice.NONE)
                .containsEntry(NotificationKind.MATTER_ANSWERED, MailChoice.NOW);
    }

    @Test
    void the_days_digest_goes_at_eight_and_counts_what_is_unread() {
        choose(NotificationKind.MATTER_SUBMITTED, MailChoice.DAILY);
        accounts.act("clerk");
        DOMAIN.get(Notifications.class).readAll();
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:2");
        at("2026-11-23T11:59:00Z");
        post();
        assertThat(postbox.letters()).isEmpty();

        at("2026-11-24T00:00:00Z");
        post();
        post();

        assertThat(postbox.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).startsWith("您有 2 件事项待办"));
    }

    @Test
    void what_was_read_before_the_letter_goes_is_not_mailed() {
        at("2026-11-23T13:00:00Z");
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        accounts.act("clerk");
        DOMAIN.get(Notifications.class).readAll();
        at("2026-11-24T02:00:00Z");
        post();

        assertThat(postbox.letters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
        "2026-11-23T11:59:59Z, 2026-11-23T11:59:59Z",
        "2026-11-23T12:00:00Z, 2026-11-24T00:00:00Z",
        "2026-11-23T17:00:00Z, 2026-11-24T00:00:00Z",
        "2026-11-23T23:59:59Z, 2026-11-24T00:00:00Z"
    })
    void nobody_is_disturbed_between_eight_in_the_evening_and_eight_in_the_morning(Instant moment, Instant from) {
        assertThat(MailHours.from(moment)).isEqualTo(from);
    }

    @Test
    void a_letter_of_the_evening_waits_for_the_morning() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        at("2026-11-23T12:00:00Z");
        post();
        assertThat(postbox.letters()).isEmpty();
        at("2026-11-24T00:00:00Z");
        post();
        assertThat(postbox.letters()).hasSize(1);
    }

    @Test
    void it_is_tried_again_after_one_five_and_thirty_minutes_and_then_the_bureau_is_told() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        int[] tries = {0};
        postbox.atHandover(() -> {
            tries[0]++;
            throw new org.mingjian.mail.MailFailure(new IllegalStateException("away"));
        });
        int[] after = {0, 1, 5, 30};
        for (int i = 0; i < after.length; i++) {
            assertThat(undelivered()).isEmpty();
            if (after[i] > 0) {
                DOMAIN.clock().advance(Duration.ofMinutes(after[i]).minusSeconds(1));
                post();
                assertThat(tries[0]).isEqualTo(i);
                DOMAIN.clock().advance(Duration.ofSeconds(1));
            }
            post();
            assertThat(tries[0]).isEqualTo(i + 1);
        }
        assertThat(undelivered())
                .singleElement()
                .satisfies(row -> assertThat(row.told()).contains("编号 " + clerk));
        DOMAIN.clock().advance(Duration.ofHours(1));
        post();
        assertThat(tries[0]).isEqualTo(4);
    }

    @Test
    void a_server_that_dies_while_it_sends_sends_nothing_twice_and_the_bureau_is_told() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        postbox.atHandover(() -> {
            throw new IllegalStateException("the machine dies");
        });
        DOMAIN.asTask();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(DOMAIN.get(Posting.class)::post);
        postbox.clear(true);

        post();
        assertThat(undelivered()).isEmpty();
        DOMAIN.clock().advance(Duration.ofMinutes(31));
        post();

        assertThat(postbox.letters()).isEmpty();
        assertThat(undelivered()).hasSize(1);
    }

    @Test
    void two_servers_send_a_letter_once() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        postbox.atHandover(() -> {
            postbox.atHandover(() -> {});
            DOMAIN.elsewhere(() -> DOMAIN.get(Posting.class).post()).join();
        });
        post();
        assertThat(postbox.letters()).hasSize(1);
    }

    @Test
    void a_letter_that_is_not_taken_keeps_the_others_waiting_only_until_the_next_minute() {
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:2");
        postbox.away();
        post();
        postbox.clear(true);
        post();
        assertThat(postbox.letters()).hasSize(1);
        DOMAIN.clock().advance(Duration.ofMinutes(1));
        post();
        assertThat(postbox.letters()).hasSize(2);
    }

    @Test
    void without_a_mail_server_nothing_is_kept_to_be_sent_one_day() {
        postbox.clear(false);
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        postbox.clear(true);
        post();
        assertThat(postbox.letters()).isEmpty();
        postbox.clear(false);
        accounts.act("clerk");
        assertThat(keeping().possible()).isFalse();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping().ask("other@example.com"))
                .returns(MailRule.NOT_CONFIGURED, Rejection::rule);
    }

    @Test
    void what_is_told_and_mailed_is_one_statement() {
        assertThat(Statements.during(() -> {
                    tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
                    return true;
                }))
                .isEqualTo(1);
    }

    @Test
    void an_address_counts_only_with_its_code_and_can_be_taken_away() {
        accounts.act("clerk");
        DOMAIN.clock().advance(Duration.ofMinutes(2));
        keeping().ask("new@example.com");
        String right = code();
        assertThat(keeping().mine().confirmed()).isEqualTo("clerk@example.com");
        assertThat(keeping().mine().asked()).isEqualTo("new@example.com");
        assertThat(keeping().confirm("x")).isFalse();
        assertThat(keeping().confirm(" " + right + " ")).isTrue();
        assertThat(keeping().mine().confirmed()).isEqualTo("new@example.com");
        assertThat(keeping().confirm(right)).isFalse();

        keeping().remove();
        tell(NotificationKind.MATTER_SUBMITTED, "opinion:1");
        post();

        assertThat(postbox.letters()).noneMatch(letter -> letter.text().contains("事项"));
    }

    @Test
    void a_code_holds_for_half_an_hour_and_five_tries() {
        accounts.act("clerk");
        DOMAIN.clock().advance(Duration.ofMinutes(2));
        keeping().ask("new@example.com");
        String late = code();
        DOMAIN.clock().advance(Duration.ofMinutes(30));
        assertThat(keeping().confirm(late)).isFalse();
        keeping().ask("new@example.com");
        for (int i = 0; i < 5; i++) {
            assertThat(keeping().confirm("00")).isFalse();
        }
        assertThat(keeping().mine().asked()).isNull();
        assertThat(keeping().confirm(code())).isFalse();
    }

    @Test
    void a_code_is_mailed_once_a_minute_and_none_is_kept_that_was_not_mailed() {
        accounts.act("clerk");
        postbox.away();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping().ask("new@example.com"))
                .returns(MailRule.NOT_SENT, Rejection::rule);
        assertThat(keeping().mine().asked()).isNull();
        postbox.clear(true);
        keeping().ask("new@example.com");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping().ask("new@example.com"))
                .returns(MailRule.ASKED_JUST_NOW, Rejection::rule);
        assertThat(postbox.letters()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "clerk", "clerk@", "clerk@example", "a b@example.com", "a@example.com\nBcc: b@example.com"})
    void what_is_no_address_is_not_taken(String address) {
        accounts.act("clerk");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping().ask(address))
                .returns(MailRule.ADDRESS_MALFORMED, Rejection::rule);
    }
}
