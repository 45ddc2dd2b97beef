package org.mingjian.deploy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPageTest {

    @Test
    void lists_every_setting_and_nothing_else() {
        assertThat(HelpPage.keys())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "import", "report", "test", "help"})
    void lists_every_command(String command) {
        assertThat(HelpPage.text()).containsPattern("(?m)^  " + command + "  ");
    }

    @Test
    void is_where_the_defaults_come_from() {
        assertThat(Setting.PORT.defaultValue()).contains("8080");
        assertThat(Setting.ADDRESS.defaultValue()).contains("127.0.0.1");
        assertThat(Setting.DATA.defaultValue()).contains("./data");
        assertThat(Setting.DB_URL.defaultValue()).isEmpty();
    }
}
