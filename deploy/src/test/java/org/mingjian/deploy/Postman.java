package org.mingjian.deploy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** The mail server of the portals that tests start, and what has arrived there. */
public final class Postman {
    private static final GreenMail SERVER = started();

    private Postman() {}

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** What a portal has to be told to send by it. */
    static Map<String, String> settings() {
        return Map.of(
                "MINGJIAN_SMTP_HOST", "127.0.0.1",
                "MINGJIAN_SMTP_PORT", String.valueOf(SERVER.getSmtp().getPort()),
                "MINGJIAN_SMTP_SECURITY", "none",
                "MINGJIAN_SMTP_FROM", "mingjian@example.com");
    }

    /** The text of the only letter to an address, once it has arrived. */
    public static String letterTo(String address) {
        Assertions.assertThat(SERVER.waitForIncomingEmail(Duration.ofSeconds(30).toMillis(), 1))
                .as("a letter has arrived")
                .isTrue();
        return Arrays.stream(SERVER.getReceivedMessagesForDomain(address))
                .map(letter -> {
                    try {
                        return letter.getContent().toString();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .reduce((one, other) -> {
                    throw new AssertionError("several letters to " + address);
                })
                .orElseThrow(() -> new AssertionError("no letter to " + address));
    }
}
