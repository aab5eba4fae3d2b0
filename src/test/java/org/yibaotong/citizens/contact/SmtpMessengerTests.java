package org.yibaotong.citizens.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;
import org.yibaotong.citizens.contact.SenderSettings.Security;
import org.yibaotong.citizens.contact.SenderSettings.Smtp;

/** E-mail to residents, handed to a real mail server. */
class SmtpMessengerTests {

    private static final Contact WRITER = Contact.of("wang@example.cn");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.setUser("yibaotong", "secret");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        messenger("yibaotong", "secret").send(WRITER, Letter.of("您的留言答复了", "路灯修好了。\n再不亮请打电话。"));
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("您的留言答复了");
        assertThat(String.valueOf(mail.getContent())).contains("路灯修好了。");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@shili.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("wang@example.cn");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void whatComesAgainAndAgainIsStoppedWithOnePress() throws Exception {
        messenger("yibaotong", "secret").send(WRITER, new Letter("新闻", "今天三条", "https://shili.example/stop/K7M2"));
        assertThat(only().getHeader("List-Unsubscribe")).containsExactly("<https://shili.example/stop/K7M2>");
        assertThat(only().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void aServerThatSaysNoIsAFailureThatTellsNoAddress() {
        assertThatThrownBy(() -> messenger("yibaotong", "wrong").send(WRITER, Letter.of("留言", "答复了")))
                .isInstanceOf(UndeliveredText.class)
                .hasMessageNotContaining("wang");
    }

    @Test
    void aSubjectCannotBecomeAnotherHeader() throws Exception {
        messenger("yibaotong", "secret").send(WRITER, Letter.of("留言\r\nBcc: other@example.cn", "答复了"));
        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(only().getAllRecipients()).hasSize(1);
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private Messenger messenger(String user, String password) {
        int port = server.getSmtp().getPort();
        return new SmtpMessenger(new Smtp("127.0.0.1", port, Security.NONE, user, password, "no-reply@shili.example"));
    }
}
