package org.mingjian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.audit.AuditTrail;
import org.mingjian.kernel.Rejection;
import org.mingjian.testing.Domain;

class KeepingCalendarTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 3);
    private static final Announcement PAPER = new Announcement("关于2027年部分节假日安排的通知", "https://www.gov.cn/x");

    @BeforeEach
    void act() {
        new Accounts(DOMAIN).actAs(Role.JB_CHIEF, null);
    }

    private static KeepingCalendar keeping() {
        return DOMAIN.get(KeepingCalendar.class);
    }

    private static WorkingDays calendar() {
        return DOMAIN.get(Calendars.class).workingDays();
    }

    private static void refused(CalendarRule rule, Runnable work) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(work::run)
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }

    @Test
    void days_of_a_year_are_entered_one_by_one_and_count_when_it_is_published() {
        int version = calendar().version();
        keeping().set(NEW_YEAR, new SpecialDay(false, "元旦"));
        keeping().set(SUNDAY, new SpecialDay(true, "元旦"));
        assertThat(calendar().isWorkday(SUNDAY)).isTrue();
        assertThat(calendar().day(SUNDAY).provisional()).isTrue();

        keeping().publish(2027, PAPER);

        assertThat(calendar().day(SUNDAY).provisional()).isFalse();
        assertThat(calendar().version()).isGreaterThan(version);
        assertThat(DOMAIN.get(Calendars.class).announced())
                .filteredOn(year -> year.year() == 2027)
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.title()).isEqualTo(PAPER.title());
                    assertThat(year.url()).isEqualTo(PAPER.url());
                    assertThat(year.enteredBy()).isEqualTo("jb-chief");
                    assertThat(year.enteredAt()).isEqualTo(DOMAIN.clock().instant());
                });
        assertThat(DOMAIN.get(Calendars.class).missingYear(LocalDate.of(2026, 12, 1)))
                .isEmpty();

        keeping().clear(SUNDAY);
        assertThat(calendar().isWorkday(SUNDAY)).isFalse();
        DOMAIN.asTask();
        assertThat(DOMAIN.get(AuditTrail.class).about("calendar:2027"))
                .extracting(org.mingjian.audit.AuditEntry::action)
                .containsOnly("CalendarChanged", "CalendarPublished")
                .hasSize(4);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused(CalendarRule.MAKE_UP_ON_WEEKDAY, () -> keeping().set(NEW_YEAR, new SpecialDay(true, "元旦")));
        refused(CalendarRule.DAY_NAMELESS, () -> keeping().set(NEW_YEAR, new SpecialDay(false, " ")));
        refused(
                CalendarRule.YEAR_OUT_OF_RANGE,
                () -> keeping().set(LocalDate.of(1999, 1, 1), new SpecialDay(false, "元旦")));
        refused(CalendarRule.YEAR_EMPTY, () -> keeping().publish(2027, PAPER));
        keeping().set(LocalDate.of(2028, 1, 1), new SpecialDay(false, "元旦"));
        refused(CalendarRule.YEAR_GAP, () -> keeping().publish(2028, PAPER));
        refused(CalendarRule.TITLE_MISSING, () -> keeping().publish(2028, new Announcement("", "")));
        refused(CalendarRule.URL_MALFORMED, () -> keeping().publish(2028, new Announcement("通知", "javascript:1")));
    }

    @Test
    void a_year_comes_from_a_file_of_rows() {
        keeping().set(LocalDate.of(2027, 5, 1), new SpecialDay(false, "写错的"));
        assertThat(keeping().bringIn("\uFEFF日期,类型,名称\r\n2027-01-01,放假,元旦\r\n2027-01-03, 上班 ,元旦\r\n\r\n", PAPER))
                .containsExactly(2027);
        assertThat(calendar().day(NEW_YEAR)).isEqualTo(new CalendarDay(NEW_YEAR, DayKind.HOLIDAY, "元旦", false));
        assertThat(calendar().isWorkday(SUNDAY)).isTrue();
        assertThat(calendar().day(LocalDate.of(2027, 5, 1)).kind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void a_year_comes_from_a_file_of_lists() {
        keeping()
                .bringIn(
                        "{\"2027\": {\"offDays\": {\"2027-01-01\": \"元旦\"},"
                                + " \"makeupWorkdays\": {\"2027-01-03\": \"元旦\"}}}",
                        PAPER);
        assertThat(calendar().isWorkday(NEW_YEAR)).isFalse();
        assertThat(calendar().isWorkday(SUNDAY)).isTrue();
        assertThat(calendar().isPublished(SUNDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日期,名称 | FILE_HEADING | 日期,类型,名称",
                "日期,类型,名称 | FILE_EMPTY | 没有任何一天",
                "日期,类型,名称;2027-01-01,放假,元旦;2027-13-01,放假,元旦 | FILE_FIELD | 第 3 行，日期：“2027-13-01”",
                "日期,类型,名称;2027-01-01,休息,元旦 | FILE_FIELD | 第 2 行，类型：“休息”",
                "日期,类型,名称;2027-01-01,放假 | FILE_FIELD | 第 2 行，列数",
                "日期,类型,名称;2027-01-01,放假, | FILE_FIELD | 名称",
                "日期,类型,名称;2027-01-01,上班,元旦 | FILE_FIELD | 周六或周日",
                "日期,类型,名称;2027-01-01,放假,元旦;2027-01-01,放假,元旦 | FILE_DAY_TWICE | 第 3 行",
                "{\"2027\":{\"offDays\":{\"2026-01-01\":\"元旦\"}}} | FILE_FIELD | 2027.offDays，日期：“2026-01-01”",
                "{\"2027\":{\"offDays\":{\"2027-01-01\":1}}} | FILE_FIELD | 名称",
                "{\"2027\":{\"holidays\":{}}} | FILE_FIELD | 栏目：“holidays”",
                "{\"2027\":[]} | FILE_FIELD | 2027，内容",
                "{\"next\":{}} | FILE_FIELD | 年份",
                "{\"2027\":{} | FILE_UNREADABLE | 未写入任何内容",
                "{} | FILE_EMPTY | 没有任何一天"
            })
    void a_file_with_a_mistake_names_its_place_and_saves_nothing(String file, CalendarRule rule, String said) {
        int version = calendar().version();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping().bringIn(file.replace(';', '\n'), PAPER))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule))
                .withMessageContaining(said);
        assertThat(calendar().version()).isEqualTo(version);
        assertThat(calendar().isPublished(NEW_YEAR)).isFalse();
    }

    @Test
    void a_year_that_cannot_be_published_takes_the_others_of_its_file_back() {
        refused(CalendarRule.YEAR_GAP, () -> keeping().bringIn("日期,类型,名称\n2027-01-01,放假,元旦\n2029-01-01,放假,元旦", PAPER));
        assertThat(calendar().isPublished(NEW_YEAR)).isFalse();
        assertThat(calendar().day(NEW_YEAR).kind()).isEqualTo(DayKind.HOLIDAY); // 2027 has it as a fixed day only
        assertThat(DOMAIN.get(Calendars.class).announced()).noneMatch(year -> year.year() > 2026);
    }
}
