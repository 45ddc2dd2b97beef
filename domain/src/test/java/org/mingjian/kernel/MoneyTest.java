package org.mingjian.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10.00, 壹拾元整",
        "11.01, 壹拾壹元零壹分",
        "105.10, 壹佰零伍元壹角",
        "325.04, 叁佰贰拾伍元零肆分",
        "1010.10, 壹仟零壹拾元壹角",
        "1409.50, 壹仟肆佰零玖元伍角",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000.00, 壹万元整",
        "10001, 壹万零壹元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000.01, 壹拾万元零壹分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "100010, 壹拾万零壹拾元整",
        "1000000.00, 壹佰万元整",
        "10000000.00, 壹仟万元整",
        "10000001, 壹仟万零壹元整",
        "20300405.06, 贰仟零叁拾万零肆佰零伍元零陆分",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "123456789.99, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元玖角玖分",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-0.05, 负伍分",
        "-1200.00, 负壹仟贰佰元整"
    })
    void an_amount_in_words_is_as_vouchers_have_it(String yuan, String words) {
        assertThat(Money.of(yuan).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "-3.141", "1000000000000", "-1000000000000.00"})
    void more_than_two_decimals_or_twelve_figures_are_refused_and_not_rounded(String yuan) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(yuan));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "49.99, 0.00", "50, 0.01", "23661900, 2366.19", "-50, -0.01", "123450, 12.35"})
    void ten_thousands_are_rounded_half_up_for_display(String yuan, String shown) {
        assertThat(Money.of(yuan).inTenThousands()).hasToString(shown);
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.of("1.5")).isEqualTo(Money.of("1.50")).hasToString("1.50");
        assertThat(Money.of("1E+3")).hasToString("1000.00");
        assertThat(Money.of("1234567.8").grouped()).isEqualTo("1,234,567.80");
    }

    @Test
    void amounts_add_up_to_the_last_fen() {
        assertThat(Money.sum(List.of(Money.of("0.10"), Money.of("0.20"), Money.of("-0.05"))))
                .isEqualTo(Money.of("0.25"));
        assertThat(Money.of("12.34").times(3).minus(Money.of("0.02"))).isEqualTo(Money.of("37"));
        assertThat(Money.of("1").negated().isNegative()).isTrue();
        assertThat(Money.of("2").min(Money.of("1"))).isEqualTo(Money.of("1"));
        assertThat(Money.of("2").isMoreThan(Money.of("2"))).isFalse();
        assertThat(Money.ZERO.isZero() && !Money.ZERO.isPositive()).isTrue();
    }
}
