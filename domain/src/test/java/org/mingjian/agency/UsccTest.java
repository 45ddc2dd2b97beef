package org.mingjian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.Rejection;

class UsccTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11500226009341784F",
                "115001070092933809",
                "115003810093203181",
                "11500232008690261E",
                "115002227398230135",
                "11500228709467150P"
            })
    void the_codes_of_real_public_bodies_are_accepted(String code) {
        assertThat(Uscc.typed(code).code()).isEqualTo(code);
        assertThat(new UsccColumn().convertToEntityAttribute(new UsccColumn().convertToDatabaseColumn(new Uscc(code))))
                .hasToString(code);
    }

    /** The check character of GB 32100 finds each single character mistyped. */
    @Test
    void one_character_mistyped_is_found_wherever_it_stands() {
        String code = "11500226009341784F";
        for (int i = 0; i < code.length(); i++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (other != code.charAt(i)) {
                    String mistyped = code.substring(0, i) + other + code.substring(i + 1);
                    rejected(AgencyRule.USCC_CHECK, mistyped);
                    assertThatIllegalArgumentException().isThrownBy(() -> new Uscc(mistyped));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USCC_LENGTH, 1150022600934178",
        "USCC_LENGTH, 11500226009341784FF",
        "USCC_CHARACTER, 1150022600934178OF",
        "USCC_CHARACTER, 1I500226009341784F",
        "USCC_CHARACTER, 1150022600934178SF",
        "USCC_CHARACTER, 1150022600934178VF",
        "USCC_CHARACTER, 1150022600934178ZF",
        "USCC_CHARACTER, 1150022600934178区F"
    })
    void what_is_no_code_says_where(AgencyRule rule, String typed) {
        rejected(rule, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 11500226009341784f ", "1150 0226 0093 4178 4F", "１１５００２２６００９３４１７８４Ｆ"})
    void how_it_is_typed_does_not_matter(String typed) {
        assertThat(Uscc.typed(typed).code()).isEqualTo("11500226009341784F");
    }

    private static void rejected(AgencyRule rule, String typed) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Uscc.typed(typed))
                .extracting(Rejection::rule)
                .isEqualTo(rule);
    }
}
