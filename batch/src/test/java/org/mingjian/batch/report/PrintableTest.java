package org.mingjian.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingjian.reports.Fonts;

class PrintableTest {
    private final Printable printable = new Printable(Fonts.in(Path.of("..", "reports", "fonts")));

    @Test
    void a_rare_character_is_printed_and_one_that_no_font_has_is_marked() {
        assertThat(printable.of(" 𠮷㛃䶮\n路  口 😀\uE123 ")).isEqualTo("𠮷㛃䶮 路 口 〓〓");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_so() {
        assertThat(printable.of("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
        assertThat(printable.of("甲乙丙", 3)).isEqualTo("甲乙丙");
    }

    @Test
    void a_change_is_said_in_words() {
        assertThat(Change.of(5, 3)).isEqualTo("增加2件");
        assertThat(Change.of(3, 5)).isEqualTo("减少2件");
        assertThat(Change.of(3, 3)).isEqualTo("持平");
        assertThat(Change.percent(45, 40)).isEqualTo("增长12.5%");
        assertThat(Change.percent(2, 3)).isEqualTo("下降33.3%");
        assertThat(Change.percent(3, 3)).isEqualTo("持平");
        assertThat(KeyFigures.one(null)).isEqualTo("—");
    }
}
