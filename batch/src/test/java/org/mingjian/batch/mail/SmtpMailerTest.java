package org.mingjian.batch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.mail.Letter;
import org.mingjian.mail.MailFailure;

/** Letters on their way through a real mail server. */
class SmtpMailerTest {
    private static final Letter LETTER =
            new Letter("mail-7", "clerk@example.com", "明鉴：您有事项待办", "您有一件事项待办（编号 7）。\nhttps://jian.example/x\n");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private SmtpMailer mailer;

    @BeforeEach
    void a_mail_server_runs() throws ReflectiveOperationException {
        server.start();
        mailer = new SmtpMailer();
        Field clock = SmtpMailer.class.getDeclaredField("clock");
        clock.setAccessible(true);
        clock.set(mailer, Clock.fixed(NOW, ZoneOffset.UTC));
        set(Map.of("host", "127.0.0.1", "security", "none", "from", "jian@example.com"));
        System.setProperty("mingjian.smtp.port", String.valueOf(server.getSmtp().getPort()));
    }

    private static void set(Map<String, String> settings) {
        settings.forEach((name, value) -> System.setProperty("mingjian.smtp." + name, value));
    }

    @AfterEach
    void it_stops() {
        server.stop();
        new TreeSet<>(System.getProperties().stringPropertyNames())
                .stream().filter(name -> name.startsWith("mingjian.smtp.")).forEach(System::clearProperty);
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        mailer.send(LETTER);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.title());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(LETTER.text().strip());
        assertThat(arrived.getAllRecipients()).extracting(String::valueOf).containsExactly("clerk@example.com");
        assertThat(arrived.getFrom()).extracting(String::valueOf).containsExactly("jian@example.com");
        assertThat(arrived.getSentDate()).isEqualTo(NOW);
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_letter_that_is_tried_again_bears_the_same_name() throws Exception {
        mailer.send(LETTER);
        mailer.send(LETTER);

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<mail-7.jian@example.com>", "<mail-7.jian@example.com>");
    }

    @Test
    void it_signs_in_where_an_account_is_set() {
        server.setUser("jian@example.com", "jian", "right");
        set(Map.of("user", "jian", "password", "right"));
        mailer.send(LETTER);
        assertThat(server.getReceivedMessages()).hasSize(1);

        set(Map.of("password", "wrong"));
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mailer.send(LETTER));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothing_goes_in_clear_where_encryption_is_demanded() {
        set(Map.of("security", "starttls"));
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mailer.send(LETTER));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_a_failure_and_none_set_is_none() {
        server.stop();
        assertThatExceptionOfType(MailFailure.class).isThrownBy(() -> mailer.send(LETTER));
        assertThat(mailer.configured()).isTrue();
        System.clearProperty("mingjian.smtp.host");
        assertThat(mailer.configured()).isFalse();
    }
}
