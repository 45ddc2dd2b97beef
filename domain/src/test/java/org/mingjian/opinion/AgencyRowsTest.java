package org.mingjian.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.agency.Agencies;
import org.mingjian.agency.AgencyKind;
import org.mingjian.testing.Domain;
import org.mingjian.testing.Walk;

class AgencyRowsTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static AgencyRows rows() {
        return DOMAIN.get(AgencyRows.class);
    }

    @Test
    void the_21_towns_and_streets_are_there_from_the_start_with_their_codes() {
        assertThat(rows().total(AgencyFilter.valid())).isEqualTo(21);
        assertThat(rows().total(new AgencyFilter(null, AgencyKind.SUBDISTRICT, false)))
                .isEqualTo(6);
        assertThat(DOMAIN.get(Agencies.class).find(1).orElseThrow().townCode()).isEqualTo("500153001");
        assertThat(DOMAIN.get(Agencies.class).choices()).hasSize(21);
    }

    @Test
    void names_are_sorted_by_pinyin() {
        assertThat(rows().page(AgencyFilter.valid(), AgencyOrder.NAME, Optional.empty(), 50)
                        .rows())
                .extracting(AgencyRow::name)
                .hasSize(21)
                .startsWith("安富街道", "昌元街道", "昌州街道");
        assertThat(rows().page(new AgencyFilter("镇", null, false), AgencyOrder.NAME, Optional.empty(), 50)
                        .rows())
                .hasSize(15);
    }

    @ParameterizedTest
    @EnumSource(AgencyOrder.class)
    void paging_forwards_and_backwards_shows_every_agency_once_in_one_query_a_page(AgencyOrder order) {
        assertThat(Walk.through(
                        place -> rows().page(AgencyFilter.valid(), order, place, 8),
                        order.order().key(),
                        AgencyRow::id))
                .hasSize(21);
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
