package org.yibaotong.redirects.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a name is kept, as one name server on this machine says: the one that keeps it, and the one that is responsible for it. */
class NameServersTests {

    private static final String NAME = "www.old.gov.cn";

    /** Found at once, wherever it stands in a message. */
    private static final int NAME_AT = 0xc00c;

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
    void anAnswerThatRunsInACircleOrEndsEarlyIsNone() throws IOException {
        var circle = message(7, 1, NAME_AT);
        assertRefused(circle);
        var whole = answer(DnsMessage.question(7, NAME, DnsMessage.A, true), 7, "A");
        assertThat(DnsMessage.answers(ByteBuffer.wrap(whole), 7)).isNotEmpty();
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertRefused(cut);
        }
        assertThatThrownBy(() -> DnsMessage.answers(ByteBuffer.wrap(whole), 8)).isInstanceOf(IOException.class);
    }

    @Test
    void theServerOfTheMachineIsTheOneThatIsSetOrTheFirstOfItsSystem(@TempDir Path folder) throws IOException {
        var system = folder.resolve("resolv.conf");
        assertThat(OwnNameServer.find("", system)).isEmpty();
        Files.writeString(system, "nameserver feed\n");
        assertThat(OwnNameServer.find("", system)).isEmpty();
        Files.writeString(system, "# kept by hand\nsearch local\nnameserver 192.0.2.53\nnameserver 192.0.2.54\n");
        assertThat(OwnNameServer.find(" ", system).orElseThrow().getHostString())
                .isEqualTo("192.0.2.53");
        assertThat(OwnNameServer.find("192.0.2.9", system).orElseThrow().getHostString())
                .isEqualTo("192.0.2.9");
    }

    private static void assertRefused(byte[] message) {
        assertThatThrownBy(() -> DnsMessage.answers(ByteBuffer.wrap(message), 7))
                .isInstanceOf(IOException.class);
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
                var question = new DatagramPacket(new byte[512], 512);
                socket.receive(question);
                var in = ByteBuffer.wrap(question.getData(), 0, question.getLength());
                int id = in.getShort() & 0xffff;
                boolean asksOthers = in.getShort() != 0;
                var name = name(in.position(12));
                var type = in.getShort() == DnsMessage.NS ? "NS" : asksOthers ? "A" : "a";
                asked.add(type + " " + name);
                var sent = isGarbled
                        ? message(id, 1, NAME_AT)
                        : answer(Arrays.copyOf(question.getData(), question.getLength()), id, type + name);
                socket.send(new DatagramPacket(sent, sent.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static String name(ByteBuffer in) {
        var labels = new ArrayList<String>();
        for (int length = in.get(); length > 0; length = in.get()) {
            var label = new byte[length];
            in.get(label);
            labels.add(new String(label, StandardCharsets.US_ASCII));
        }
        return String.join(".", labels);
    }

    private byte[] answer(byte[] question, int id, String what) throws IOException {
        boolean isName = what.regionMatches(true, 0, "A", 0, 1);
        boolean isServed = what.equals("NSold.gov.cn") && isResponsibleKnown;
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(0x8180);
        out.writeShort(1);
        out.writeShort(isName || isServed ? 1 : 0);
        out.writeInt(0);
        out.write(question, 12, question.length - 12);
        if (isName || isServed) {
            out.writeShort(NAME_AT);
            out.writeShort(isServed ? DnsMessage.NS : DnsMessage.CNAME);
            out.writeShort(1);
            out.writeInt(what.startsWith("a") ? 3600 : 40);
            var target = isServed ? "\3ns1\4host\2cn\0" : "\3CDN\5other\2cn\0";
            out.writeShort(target.length());
            out.write(target.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    /** With an entry whose name begins where it begins itself. */
    private static byte[] message(int id, int answers, int name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(0x8180);
        out.writeShort(0);
        out.writeShort(answers);
        out.writeInt(0);
        out.writeShort(name);
        return bytes.toByteArray();
    }
}
