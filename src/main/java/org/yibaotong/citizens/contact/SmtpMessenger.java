package org.yibaotong.citizens.contact;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends e-mail by a server of the place's own (SMTP). */
class SmtpMessenger implements Messenger {

    private static final String PATIENCE = "10000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SenderSettings.Smtp settings;

    SmtpMessenger(SenderSettings.Smtp settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(SenderSettings.Smtp settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> properties.setProperty("mail.smtp.starttls.required", "true");
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }

    /** What a server says of a failure may hold the address, so it is told to nobody. */
    @Override
    public void send(Contact to, Letter letter) {
        try {
            sender.send(mail(to, letter));
        } catch (MailException | MessagingException e) {
            throw new UndeliveredText(
                    "the mail server did not take it: " + e.getClass().getSimpleName());
        }
    }

    private MimeMessage mail(Contact to, Letter letter) throws MessagingException {
        var mail = sender.createMimeMessage();
        var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(to.address());
        parts.setSubject(letter.subject());
        parts.setText(letter.words());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.stop().isEmpty()) {
            mail.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
    }
}
