package org.mingjian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjian.reports.TestFonts.FOLDER;
import static org.mingjian.reports.TestFonts.FONTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    @Test
    void every_ideograph_of_gb18030_level_1_can_be_printed() {
        assertThat(IntStream.concat(IntStream.range(0x4E00, 0xA000), IntStream.range(0x3400, 0x4DC0)))
                .allMatch(FONTS::covers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "䶮", "㛃", "𬭼", "𫖯", "𬱖", "𬀩", "𫍯", "①②⑳▲▼●◆■—–…〔〕《》“”‘’·％℃№←→△○☆×÷±≤≥≈０Ａ"})
    void rare_names_and_the_signs_of_documents_can_be_printed(String text) {
        assertThat(FONTS.firstUncovered(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE123, 0x323B0, 0x1F600, 0x0007})
    void private_and_later_characters_are_not_covered(int codePoint) {
        assertThat(FONTS.covers(codePoint)).isFalse();
    }

    @Test
    void invisible_marks_and_white_space_need_no_glyph() {
        assertThat(FONTS.firstUncovered("a\u200Bb\uFEFF c\td\r\ne")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "simfang.ttf, BODY",
        "FANGSONG_GB2312.TTF, BODY",
        "仿宋_GB2312.ttf, BODY",
        "方正小标宋简体.ttf, TITLE",
        "FZXBSJW--GB1-0.TTF, TITLE",
        "楷体_GB2312.ttf, KAI",
        "SimHei.ttf, HEI"
    })
    void a_bureau_recognises_its_licensed_fonts_by_their_usual_file_names(String file, Typeface typeface) {
        assertThat(Typeface.values()).filteredOn(one -> one.isLicensed(file)).containsExactly(typeface);
    }

    @Test
    void a_licensed_font_in_the_folder_is_used_instead_of_ours(@TempDir Path folder) throws IOException {
        linkOurs(folder);
        Files.copy(FOLDER.resolve("MingjianKai.ttf"), folder.resolve("SIMFANG.TTF"));

        Fonts fonts = Fonts.in(folder);

        assertThat(fonts.of(Typeface.BODY).getFontName()).isEqualTo("Mingjian Kai");
        assertThat(fonts.of(Typeface.SONG).getFontName()).isEqualTo("Mingjian Song");
        assertThat(fonts.substituted()).isTrue();
    }

    @Test
    void only_with_all_five_hands_licensed_nothing_is_substituted(@TempDir Path folder) throws IOException {
        linkOurs(folder);
        for (String name : List.of("FZXBSJW.TTF", "simfang.ttf", "simkai.ttf", "simhei.ttf", "simsun.ttf")) {
            Files.createSymbolicLink(
                    folder.resolve(name), FOLDER.resolve("MingjianKai.ttf").toAbsolutePath());
        }
        assertThat(Fonts.in(folder).substituted()).isFalse();
    }

    @Test
    void a_supplement_declines_what_its_primary_draws() {
        Supplement supplement = new Supplement(FONTS.of(Typeface.SONG), FONTS.of(Typeface.HEI));

        assertThat(supplement.canDisplay('明')).isFalse();
        assertThat(supplement.canDisplay(0x20BB7)).isTrue();
    }

    @Test
    void a_folder_without_our_fonts_is_named(@TempDir Path folder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fonts.in(folder))
                .withMessageContaining(folder.resolve("MingjianSong.ttf").toString());
    }

    @Test
    void the_fonts_are_those_the_script_made() throws Exception {
        for (String line : Files.readAllLines(FOLDER.resolve("SHA256SUMS"))) {
            String[] sum = line.split(" +", 2);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(sum[1])));
            assertThat(HexFormat.of().formatHex(digest)).as(sum[1]).isEqualTo(sum[0]);
        }
    }

    private static void linkOurs(Path folder) throws IOException {
        for (String name : List.of("MingjianTitle", "MingjianSong", "MingjianHei", "MingjianKai")) {
            Path font = FOLDER.resolve(name + ".ttf").toAbsolutePath();
            Files.createSymbolicLink(folder.resolve(name + ".ttf"), font);
        }
    }
}
