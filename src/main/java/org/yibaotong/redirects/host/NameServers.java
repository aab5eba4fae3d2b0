package org.yibaotong.redirects.host;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibaotong.fetch.Names;
import org.yibaotong.redirects.host.DnsMessage.Entry;

/**
 * Asks the name server of this machine, and then the one that is responsible for the name: others only know how long they still keep
 * what they were told (缓存时间).
 */
class NameServers implements NameRecords {

    private static final int PATIENCE = (int) Duration.ofMillis(1500).toMillis();
    private static final int RESPONSIBLE_MOST = 2;

    private final Optional<InetSocketAddress> own;
    private final Names names;
    private final Predicate<InetAddress> mayBeAsked;
    private final int port;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param own the name server of this machine
     * @param mayBeAsked the owner of a name says who is responsible for it, and must not make us knock at our own network
     * @param port where those who are responsible are asked
     */
    NameServers(Optional<InetSocketAddress> own, Names names, Predicate<InetAddress> mayBeAsked, int port) {
        this.own = own;
        this.names = names;
        this.mayBeAsked = mayBeAsked;
        this.port = port;
    }

    @Override
    public Optional<NameRecord> of(String name) {
        return own.flatMap(server -> of(name, server));
    }

    private Optional<NameRecord> of(String name, InetSocketAddress server) {
        return record(name, server, true)
                .map(rest -> responsible(name, server)
                        .flatMap(one -> record(name, one, false).stream())
                        .findFirst()
                        .orElse(rest));
    }

    private Optional<NameRecord> record(String name, InetSocketAddress server, boolean isRest) {
        return ask(server, name, DnsMessage.A, isRest).stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> new NameRecord(entry.target(), entry.ttl(), isRest));
    }

    /** Who is responsible stands with the name or with one above it. */
    private Stream<InetSocketAddress> responsible(String name, InetSocketAddress server) {
        for (var zone = name; zone.contains("."); zone = zone.substring(zone.indexOf('.') + 1)) {
            var found = responsibleFor(zone, server);
            if (!found.isEmpty()) {
                return found.stream()
                        .limit(RESPONSIBLE_MOST)
                        .flatMap(this::addresses)
                        .limit(RESPONSIBLE_MOST);
            }
        }
        return Stream.empty();
    }

    private List<String> responsibleFor(String zone, InetSocketAddress server) {
        return ask(server, zone, DnsMessage.NS, true).stream()
                .filter(entry -> entry.type() == DnsMessage.NS && entry.name().equals(zone))
                .map(Entry::target)
                .toList();
    }

    private Stream<InetSocketAddress> addresses(String server) {
        try {
            return Arrays.stream(names.resolve(server))
                    .filter(mayBeAsked)
                    .map(address -> new InetSocketAddress(address, port));
        } catch (UnknownHostException unknown) {
            return Stream.empty();
        }
    }

    /** Whoever says nothing in time, or nothing that can be read, said nothing. */
    private List<Entry> ask(InetSocketAddress server, String name, int type, boolean asksOthers) {
        int id = random.nextInt(1 << Short.SIZE);
        try (var socket = new DatagramSocket()) {
            var question = DnsMessage.question(id, name, type, asksOthers);
            socket.setSoTimeout(PATIENCE);
            socket.connect(server);
            socket.send(new DatagramPacket(question, question.length));
            var answer = new DatagramPacket(new byte[DnsMessage.LONGEST], DnsMessage.LONGEST);
            socket.receive(answer);
            return DnsMessage.answers(ByteBuffer.wrap(answer.getData(), 0, answer.getLength()), id);
        } catch (IOException silent) {
            return List.of();
        }
    }
}
