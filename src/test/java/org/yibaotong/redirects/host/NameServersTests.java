package org.yibaotong.redirects.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** How long a name is kept, as one name server on this machine says: the one that keeps it, and the one that is responsible for it. */
class NameServersTests {

    private static final String NAME = "www.old.gov.cn";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private DatagramSocket socket;
    private volatile boolean isGarbled;
    private volatile boolean isResponsibleKnown = true;

    @BeforeEach
    void aServer() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void isDown() {
        socket.close();
    }

    @Test
    void whoIsResponsibleSaysHowLongItIsKept() {
        assertThat(servers(address -> true).of(NAME)).contains(new NameRecord("cdn.other.cn", 3600, false));
        assertThat(asked).containsExactly("A " + NAME, "NS " + NAME, "NS old.gov.cn", "a " + NAME);
    }

    /** The owner of a name is no reason to knock at our own network. */
    @Test
    void whoMayNotBeAskedIsNotAsked() {
        assertThat(servers(address -> false).of(NAME)).contains(new NameRecord("cdn.other.cn", 40, true));
        assertThat(asked).doesNotContain("a " + NAME);
    }

    @Test
    void whereNobodyIsResponsibleOnlyWhatIsLeftIsKnown() {
        isResponsibleKnown = false;
        assertThat(servers(address -> true).of(NAME)).contains(new NameRecord("cdn.other.cn", 40, true));
        assertThat(asked).endsWith("NS gov.cn");
    }

    @Test
    void garbageSaysNothing() {
        isGarbled = true;
        assertThat(servers(address -> true).of(NAME)).isEmpty();
    }

    @Test
    void whereNoServerIsKnownNobodyIsAsked() {
        assertThat(new NameServers(Optional.empty(), host -> new InetAddress[0], address -> true, 53).of(NAME))
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameThatCannotBeAskedForIsNotAskedFor() {
        assertThat(servers(address -> true).of("x".repeat(64) + ".cn")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void theServerOfTheMachineIsTheOneThatIsSet() {
        assertThat(OwnNameServer.find(" 192.0.2.9 "))
                .contains(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.9"), 53));
    }

    private NameServers servers(Predicate<InetAddress> mayBeAsked) {
        var own = (InetSocketAddress) socket.getLocalSocketAddress();
        return new NameServers(
                Optional.of(own),
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                mayBeAsked,
                own.getPort());
    }

    /** Small letters for who is asked without asking others. */
    private void serve() {
        try {
            while (true) {
                var packet = new DatagramPacket(new byte[2048], 2048);
                socket.receive(packet);
                var question = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
                var what = what(question);
                asked.add(what);
                var sent =
                        isGarbled ? garbage(question) : answer(question, what).toWire();
                socket.send(new DatagramPacket(sent, sent.length, packet.getSocketAddress()));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static String what(Message question) {
        var one = question.getQuestion();
        var type = Type.string(one.getType());
        return (question.getHeader().getFlag(Flags.RD) ? type : type.toLowerCase(Locale.ROOT)) + " "
                + one.getName().toString(true);
    }

    private Message answer(Message question, String what) throws IOException {
        var answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(question.getQuestion(), Section.QUESTION);
        var name = question.getQuestion().getName();
        if (question.getQuestion().getType() == Type.A) {
            answer.addRecord(
                    new CNAMERecord(
                            name, DClass.IN, what.startsWith("a") ? 3600 : 40, Name.fromString("CDN.other.cn.")),
                    Section.ANSWER);
        } else if (isResponsibleKnown && what.equals("NS old.gov.cn")) {
            answer.addRecord(new NSRecord(name, DClass.IN, 40, Name.fromString("ns1.host.cn.")), Section.ANSWER);
        }
        return answer;
    }

    /** With an entry whose name begins where it begins itself. */
    private static byte[] garbage(Message question) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(question.getHeader().getID());
        out.writeShort(0x8180);
        out.writeShort(0);
        out.writeShort(1);
        out.writeInt(0);
        out.writeShort(0xc00c);
        return bytes.toByteArray();
    }
}
