package org.mingjian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.access.AccessRule;
import org.mingjian.access.AccountOrder;
import org.mingjian.access.AccountState;
import org.mingjian.access.Density;
import org.mingjian.access.Permission;
import org.mingjian.access.Role;
import org.mingjian.access.TypeSize;
import org.mingjian.agency.AgencyKind;
import org.mingjian.agency.AgencyRule;
import org.mingjian.budget.BudgetRule;
import org.mingjian.budget.ExpenseState;
import org.mingjian.budget.ExpenseSubset;
import org.mingjian.budget.PaymentMethod;
import org.mingjian.document.DocumentRule;
import org.mingjian.ledger.LedgerRule;
import org.mingjian.ledger.LedgerStage;
import org.mingjian.opinion.ActKind;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.EnforcementDomain;
import org.mingjian.opinion.OpinionOrder;
import org.mingjian.opinion.OpinionRule;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.OpinionType;
import org.mingjian.recusal.Decision;
import org.mingjian.recusal.Declaration;
import org.mingjian.recusal.Ground;
import org.mingjian.recusal.InterestKind;
import org.mingjian.recusal.Mark;
import org.mingjian.recusal.Origin;
import org.mingjian.recusal.RecusalState;
import org.mingjian.recusal.Relative;
import org.mingjian.recusal.Review;
import org.mingjian.report.ReportRule;
import org.mingjian.tenure.Source;
import org.mingjian.tenure.SupervisorOrder;
import org.mingjian.tenure.TenureRule;
import org.mingjian.tenure.TermState;
import org.mingjian.testing.Domain;

class ValuesTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    @Test
    void the_same_values_are_the_same_json_whatever_their_order() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("b", Arrays.asList(1, 2L, null, true));
        values.put("a", new BigDecimal("12.500"));
        values.put("c", Map.of("文", "引“号\"\\\n\t\u0001"));
        values.put("d", new BigDecimal("0.000"));
        values.put("e", new BigDecimal("1E+3"));
        assertThat(CanonicalJson.write(values))
                .isEqualTo(
                        "{\"a\":12.5,\"b\":[1,2,null,true],\"c\":{\"文\":\"引“号\\\"\\\\\\n\\t\\u0001\"},\"d\":0,\"e\":1000}");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
    }

    @Test
    void a_hash_is_64_hexadecimal_digits() {
        assertThat(Sha256.of("")).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("ABC"));
    }

    @Test
    void a_place_in_a_list_travels_as_text() {
        Keyset place = Keyset.after("2026-01-01 00:00:00+08~x", 7);
        assertThat(Keyset.parse(place.toString(), SortKey.NAME)).contains(place);
        assertThat(Keyset.parse(Keyset.before("k", 1).toString(), SortKey.NAME)).contains(new Keyset(true, "k", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "x~k~1", "a~k~", "a~k~x", "a-k~1", "~~~~"})
    void what_is_no_place_is_the_beginning(String text) {
        assertThat(Keyset.parse(text, SortKey.NAME)).isEmpty();
        assertThat(Keyset.parse(null, SortKey.NAME)).isEqualTo(Optional.empty());
    }

    @Test
    void a_place_whose_key_is_of_another_kind_is_the_beginning() {
        assertThat(Keyset.parse("a~x~1", SortKey.MOMENT)).isEmpty();
        assertThat(Keyset.parse("a~x~1", SortKey.NUMBER)).isEmpty();
        assertThat(Keyset.parse("a~12~1", SortKey.NUMBER)).isPresent();
        assertThat(Keyset.parse("a~2026-13-01~1", SortKey.DAY)).isEmpty();
        assertThat(Keyset.parse("a~2026-12-01~1", SortKey.DAY)).isPresent();
        assertThat(Keyset.parse("a~2026-01-01 08:00:00.123+08~1", SortKey.MOMENT))
                .isPresent();
        assertThat(Keyset.parse("a~2026-01-01T00:00:00Z~1", SortKey.MOMENT)).isPresent();
        assertThat(Keyset.parse("a~-infinity~1", SortKey.MOMENT)).isPresent();
    }

    static Stream<Enum<?>> spoken() {
        return Stream.of(
                        AccessRule.values(),
                        LedgerRule.values(),
                        DocumentRule.values(),
                        InstallationRule.values(),
                        ReportRule.values(),
                        Role.values(),
                        Permission.values(),
                        AccountState.values(),
                        TypeSize.values(),
                        Density.values(),
                        TenureRule.values(),
                        TermState.values(),
                        AgencyRule.values(),
                        AgencyKind.values(),
                        Source.values(),
                        OpinionState.values(),
                        OpinionRule.values(),
                        OpinionType.values(),
                        ActKind.values(),
                        EnforcementDomain.values(),
                        Declaration.values(),
                        Ground.values(),
                        Origin.values(),
                        Decision.values(),
                        Review.values(),
                        Mark.values(),
                        InterestKind.values(),
                        Relative.values(),
                        RecusalState.values(),
                        OpinionOrder.values(),
                        AgencyOrder.values(),
                        AccountOrder.values(),
                        SupervisorOrder.values(),
                        Recency.values(),
                        BudgetRule.values(),
                        ExpenseState.values(),
                        ExpenseSubset.values(),
                        PaymentMethod.values(),
                        LedgerStage.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void every_rule_and_code_has_its_words(Enum<?> constant) {
        assertThat(Texts.of(constant, "甲", "乙", "丙", "丁", "戊")).isNotBlank().doesNotContain("{");
    }

    @Test
    void a_missing_text_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.of("no.such.key"));
    }

    @Test
    void a_statement_takes_as_many_values_as_it_has_marks() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("select ?", 1, 2));
        List<Sql.Row> rows = DOMAIN.transaction()
                .in(entities -> Sql.of(
                                "select cast(? as bigint), cast(null as text), true, cast(null as timestamptz), cast(? as date)",
                                5L,
                                java.time.LocalDate.of(2026, 1, 2))
                        .list(entities, row -> row));
        Sql.Row row = rows.get(0);
        assertThat(row.integer(0)).isEqualTo(5);
        assertThat(row.text(1)).isNull();
        assertThat(row.flag(2)).isTrue();
        assertThat(row.instant(3)).isNull();
        assertThat(row.day(4)).isEqualTo("2026-01-02");
        assertThat(row.object(1)).isNull();
        assertThatIllegalStateException().isThrownBy(() -> row.required(1));
        assertThatIllegalStateException().isThrownBy(() -> row.number(3));
    }

    @Test
    void a_database_knows_what_it_was_made_for() {
        assertThat(DOMAIN.get(Installation.class).isDemonstration()).isFalse();
    }

    @Test
    void a_refusal_tells_its_rule_its_facts_and_what_to_do() {
        Rejection rejection = new Rejection(LedgerRule.AGENCY_UNKNOWN, "某局");
        assertThat(rejection.text()).isEqualTo("执法单位“某局”尚未登记");
        assertThat(rejection.facts()).containsExactly("某局");
        assertThat(rejection.rule().article()).isEmpty();
        assertThat(ReportRule.ALREADY_SIGNED.article()).isEqualTo("15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/org/mingjian/kernel/texts.properties",
                "../web/src/main/resources/org/mingjian/web/texts.properties"
            })
    void no_text_stands_twice(String bundle) throws IOException {
        assertThat(Files.readAllLines(Path.of(bundle)).stream()
                        .filter(line -> line.matches("[\\w.-]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }
}
