package org.mingjian.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNameTest {
    @ParameterizedTest
    @CsvSource({
        "重庆市荣昌区司法局, 荣昌区司法局",
        "荣昌区司法局, 区司法局",
        "重庆（荣昌）建材有限公司, 重庆(荣昌) 建材有限责任公司",
        "ＡＢＣ有限公司, abc有限责任公司",
        "重庆 明正 律师事务所, 重庆明正律师事务所"
    })
    void names_that_differ_only_in_how_they_are_written_are_the_same(String one, String other) {
        assertThat(PartyName.of(one)).isEqualTo(PartyName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"昌元街道, 昌州街道", "区司法局, 区公安局", "甲股份有限公司, 甲有限公司", "重庆市, 荣昌区"})
    void names_of_others_are_others(String one, String other) {
        assertThat(PartyName.of(one)).isNotEqualTo(PartyName.of(other));
    }

    @Test
    void several_names_are_divided_by_commas() {
        assertThat(PartyName.all("张三、甲公司；乙律师事务所，")).hasSize(3);
        assertThat(PartyName.all("（）、")).isEmpty();
    }
}
