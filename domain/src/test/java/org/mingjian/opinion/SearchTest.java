package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.Accounts;
import org.mingjian.access.Role;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.ledger.Ledgers;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class SearchTest {
    private static final String SOURCE = "台账";

    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private final Accounts accounts = new Accounts(DOMAIN);

    @BeforeEach
    void bringIn() {
        new Ledgers(DOMAIN)
                .bringIn(
                        SOURCE,
                        "RC-2026-001,工地扬尘扰民,昌元街道,,,赵静,2026-05-05,,,",
                        "RC-2026-002,尘土飞扬无人管,盘龙镇,,,张三,2026-05-06,,,",
                        "RC-2025-117,执法人员未出示证件 ABC12,盘龙镇,,,张三,2026-05-07,,,");
        accounts.actAs(Role.JB_HANDLER, null);
    }

    private static List<String> found(String typed) {
        return DOMAIN.get(Opinions.class).search(SearchTerms.of(typed), 10).stream()
                .map(OpinionHit::title)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "扬尘, 1",
        "尘, 2",
        "扬, 2",
        "扰民, 1",
        "民, 1",
        "证件, 1",
        "扬尘扰民, 1",
        "扬尘　扰民, 1",
        "尘扬, 0",
        "无人 扬尘, 0",
        "2026, 2",
        "117, 1",
        "RC-2026-00, 2",
        "rc, 3",
        "abc, 1",
        "ＡＢＣ１２, 1",
        "！？, 0",
        "赵静, 0"
    })
    void words_of_two_characters_single_ones_and_numbers_are_found_but_no_submitters(String typed, int matters) {
        assertThat(found(typed)).hasSize(matters);
        OpinionFilter filter = new OpinionFilter(typed, null, null, null, null, null, null, null);
        assertThat(DOMAIN.get(Opinions.class).total(filter)).isEqualTo(matters);
        assertThat(DOMAIN.get(Opinions.class)
                        .page(filter, OpinionOrder.NEWEST, Optional.empty(), 10)
                        .rows())
                .hasSize(matters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", "扬尘'", "a'b & c:*", "!扬尘", "%", "扬:*"})
    void what_is_typed_never_becomes_a_part_of_the_statement(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void a_matter_that_changes_is_found_by_its_new_words_only() {
        new Ledgers(DOMAIN).bringIn(SOURCE, "RC-2026-001,占道经营,昌元街道,,,赵静,2026-05-05,,,");
        accounts.act("jb-handler");
        assertThat(found("扬尘")).isEmpty();
        assertThat(found("占道")).containsExactly("占道经营");
    }

    @Test
    void an_agency_finds_only_its_own_matters_in_one_query() {
        Long town =
                DOMAIN.get(Agencies.class).named(List.of("昌元街道")).get("昌元街道").id();
        accounts.actAs(Role.AGENCY_HANDLER, town);
        assertThat(found("尘")).containsExactly("工地扬尘扰民");
        assertThat(found("赵静")).isEmpty();
        assertThat(Statements.during(() -> found("尘"))).isEqualTo(1);
    }
}
