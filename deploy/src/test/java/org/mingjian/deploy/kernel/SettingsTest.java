package org.mingjian.deploy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path directory;

    @Test
    void environment_wins_over_file_and_file_over_default() throws IOException {
        write("MINGJIAN_PORT=9001\nMINGJIAN_ADDRESS=0.0.0.0\n");

        Settings settings = Settings.read(Map.of("MINGJIAN_PORT", "9002"), directory);

        assertThat(settings.listen().getPort()).isEqualTo(9002);
        assertThat(settings.listen().getAddress().isAnyLocalAddress()).isTrue();
        assertThat(settings.data()).isEqualTo(directory.resolve("data"));
    }

    @Test
    void a_blank_value_counts_as_not_set() {
        Settings settings = Settings.read(Map.of("MINGJIAN_PORT", " ", "MINGJIAN_DB_URL", ""), directory);

        assertThat(settings.listen().getPort()).isEqualTo(8080);
        assertThat(settings.find(Setting.DB_URL)).isEmpty();
    }

    @Test
    void chinese_values_in_the_file_are_utf8() throws IOException {
        write("MINGJIAN_DATA=数据\n");

        assertThat(Settings.read(Map.of(), directory).data()).isEqualTo(directory.resolve("数据"));
    }

    @Test
    void an_unknown_name_in_the_file_is_refused_by_name() throws IOException {
        write("MINGJIAN_PROT=9001\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.read(Map.of(), directory))
                .withMessageContaining("MINGJIAN_PROT")
                .returns(2, Refusal::exitCode);
    }

    @Test
    void the_public_address_has_a_scheme_and_no_slash_at_its_end() {
        assertThat(Settings.read(Map.of("MINGJIAN_PUBLIC_URL", "https://jian.example/x/"), directory)
                        .publicUrl())
                .contains("https://jian.example/x");
        Settings bare = Settings.read(Map.of("MINGJIAN_PUBLIC_URL", "jian.example"), directory);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(bare::publicUrl)
                .withMessageContaining("MINGJIAN_PUBLIC_URL")
                .returns(2, Refusal::exitCode);
    }

    @Test
    void trusted_proxies_are_addresses_as_the_server_writes_them() {
        assertThat(Settings.read(Map.of("MINGJIAN_TRUSTED_PROXIES", "10.0.0.1, ::1"), directory)
                        .trustedProxies())
                .isEqualTo("10.0.0.1,0:0:0:0:0:0:0:1");
        assertThat(Settings.read(Map.of(), directory).trustedProxies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "10.0.0.1;10.0.0.2", "::g"})
    void a_proxy_that_is_no_address_is_refused(String proxy) {
        Settings settings = Settings.read(Map.of("MINGJIAN_TRUSTED_PROXIES", proxy), directory);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(settings::trustedProxies)
                .withMessageContaining("MINGJIAN_TRUSTED_PROXIES")
                .returns(2, Refusal::exitCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999999", "http", "-1", "80 80"})
    void a_port_is_a_number_that_exists(String port) {
        Settings settings = Settings.read(Map.of("MINGJIAN_PORT", port), directory);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(settings::listen)
                .withMessageContaining("MINGJIAN_PORT")
                .withMessageContaining(port);
    }

    @Test
    void programs_may_ask_as_often_as_set() {
        assertThat(Settings.read(Map.of(), directory).apiRate()).isEqualTo(120);
        assertThat(Settings.read(Map.of("MINGJIAN_API_RATE", "600"), directory).apiRate())
                .isEqualTo(600);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(Settings.read(Map.of("MINGJIAN_API_RATE", "0"), directory)::apiRate)
                .withMessageContaining("MINGJIAN_API_RATE");
    }

    @Test
    void without_a_host_there_is_no_mail_server() {
        assertThat(Settings.read(Map.of(), directory).smtp().host()).isEmpty();
    }

    @Test
    void a_mail_server_is_reached_encrypted_unless_set_otherwise_and_its_password_is_not_printed() {
        Smtp smtp = Settings.read(
                        Map.of(
                                "MINGJIAN_SMTP_HOST",
                                "mail.example",
                                "MINGJIAN_SMTP_FROM",
                                "jian@example.com",
                                "MINGJIAN_SMTP_USER",
                                "jian",
                                "MINGJIAN_SMTP_PASSWORD",
                                "secret"),
                        directory)
                .smtp();
        assertThat(smtp).isEqualTo(new Smtp("mail.example", "587", "starttls", "jian", "secret", "jian@example.com"));
        assertThat(smtp.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "MINGJIAN_SMTP_PORT, 0",
        "MINGJIAN_SMTP_PORT, smtp",
        "MINGJIAN_SMTP_SECURITY, ssl",
        "MINGJIAN_SMTP_FROM, jian",
        "MINGJIAN_SMTP_FROM, ''",
        "MINGJIAN_SMTP_HOST, smtp://mail.example",
        "MINGJIAN_SMTP_HOST, ''",
        "MINGJIAN_SMTP_USER, jian",
        "MINGJIAN_SMTP_PASSWORD, secret"
    })
    void nonsense_about_the_mail_server_is_refused_at_the_start(String name, String value) {
        Map<String, String> environment =
                new HashMap<>(Map.of("MINGJIAN_SMTP_HOST", "mail.example", "MINGJIAN_SMTP_FROM", "jian@example.com"));
        environment.put(name, value);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(Settings.read(environment, directory)::smtp)
                .withMessageContaining(name)
                .returns(2, Refusal::exitCode);
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("mingjian.properties"), text);
    }
}
