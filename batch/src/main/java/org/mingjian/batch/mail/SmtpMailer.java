package org.mingjian.batch.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.mingjian.mail.Letter;
import org.mingjian.mail.MailFailure;
import org.mingjian.mail.Mailer;

/**
 * The mail server that the settings name. Certificates are checked; a server that does not answer is not waited for.
 */
@ApplicationScoped
public class SmtpMailer implements Mailer {
    private static final String PATIENCE_MILLIS = "15000";

    @Inject
    private Clock clock;

    @Override
    public boolean configured() {
        return !set("host").isEmpty();
    }

    @Override
    public String link(String path) {
        return System.getProperty("mingjian.public.url", "") + path;
    }

    @Override
    public void send(Letter letter) {
        try {
            Message message = message(letter);
            try (Transport transport = message.getSession().getTransport("smtp")) {
                transport.connect();
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new MailFailure(e);
        }
    }

    private Message message(Letter letter) throws MessagingException {
        String from = set("from");
        MimeMessage message = new Named(session(), "<" + letter.key() + "." + from + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.title(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", set("host"));
        properties.setProperty("mail.smtp.port", set("port"));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        String security = set("security");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.setProperty("mail.smtp.auth", String.valueOf(!set("user").isEmpty()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(set("user"), set("password"));
            }
        });
    }

    private static String set(String name) {
        return System.getProperty("mingjian.smtp." + name, "");
    }

    /** A message that keeps the name it was given, however often it is sent. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
