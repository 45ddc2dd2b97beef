package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Statements;

class AgencyRowsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static AgencyRows rows() {
        return DOMAIN.get(AgencyRows.class);
    }

    @Test
    void the_21_towns_and_streets_are_there_from_the_start_with_their_codes() {
        assertThat(rows().total(null, null)).isEqualTo(21);
        assertThat(rows().total(null, AgencyKind.SUBDISTRICT)).isEqualTo(6);
        assertThat(DOMAIN.get(Agencies.class).find(1).orElseThrow().townCode()).isEqualTo("500153001");
        assertThat(DOMAIN.get(Agencies.class).choices()).hasSize(21);
    }

    @Test
    void names_are_sorted_by_pinyin_and_pages_join_without_gap() {
        List<String> names = new ArrayList<>();
        Optional<Keyset> place = Optional.empty();
        do {
            Page<AgencyRow> page = rows().page(null, null, place, 8);
            page.rows().forEach(row -> names.add(row.name()));
            place = Optional.ofNullable(page.next());
        } while (place.isPresent());
        assertThat(names).hasSize(21).startsWith("安富街道", "昌元街道", "昌州街道").doesNotHaveDuplicates();
        Page<AgencyRow> second = rows().page(
                        null,
                        null,
                        Optional.ofNullable(
                                rows().page(null, null, Optional.empty(), 8).next()),
                        8);
        assertThat(rows().page(null, null, Optional.ofNullable(second.previous()), 8)
                        .rows())
                .extracting(AgencyRow::name)
                .isEqualTo(names.subList(0, 8));
        assertThat(Statements.during(() -> rows().page("镇", null, Optional.empty(), 50)))
                .isEqualTo(1);
    }

    @Test
    void a_valid_name_is_taken_once() {
        assertThatThrownBy(() -> DOMAIN.get(Agencies.class).add("昌元街道", AgencyKind.DEPT))
                .hasMessageContaining("agency_name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOMAIN.get(Agencies.class).add(" ", AgencyKind.DEPT));
        assertThat(DOMAIN.get(Agencies.class).named(List.of())).isEmpty();
    }
}
