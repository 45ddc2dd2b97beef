package org.mingjian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    private static String marked(String typed, String text) {
        return SearchTerms.of(typed).mark(text).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "扬尘, 工地扬尘扰民, 工地[扬尘]扰民",
        "扬尘 工地, 工地扬尘扰民, [工地][扬尘]扰民",
        "abc, 编号ABC-1, 编号[ABC]-1",
        "没有, 工地扬尘, 工地扬尘",
        ".*, 工地.*扬尘, 工地[.*]扬尘"
    })
    void what_was_looked_for_is_marked_and_nothing_else(String typed, String text, String marked) {
        assertThat(marked(typed, text)).isEqualTo(marked);
    }

    @Test
    void an_excerpt_shows_the_hit_and_says_that_there_is_more() {
        String text = "前".repeat(200) + "扬尘" + "后".repeat(200);
        String excerpt = SearchTerms.of("扬尘").excerpt(text, 60).stream()
                .map(SearchTerms.Piece::text)
                .collect(Collectors.joining());
        assertThat(excerpt).startsWith("…前").contains("扬尘后").endsWith("后…").hasSize(62);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　"})
    void nothing_looked_for_is_found_nowhere(String typed) {
        assertThat(SearchTerms.of(typed).foundIn("工地扬尘")).isFalse();
        assertThat(marked(typed, "工地扬尘")).isEqualTo("工地扬尘");
    }

    @Test
    void letters_and_digits_are_found_however_wide_they_were_typed() {
        assertThat(SearchTerms.of("ＡＢ１２").foundIn("编号 ab12")).isTrue();
    }
}
