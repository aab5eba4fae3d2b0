package org.yibaotong.redirects.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import org.yibaotong.fetch.Names;

/**
 * Asks the name server of this machine, and then the one that is responsible for the name: others only know how long they still keep
 * what they were told (缓存时间).
 */
class NameServers implements NameRecords {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final int RESPONSIBLE_MOST = 2;

    private final Optional<InetSocketAddress> own;
    private final Names names;
    private final Predicate<InetAddress> mayBeAsked;
    private final int port;

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
        return ask(server, name, Type.A, isRest).stream()
                .filter(entry -> plain(entry.getName()).equals(name))
                .findFirst()
                .map(entry -> new NameRecord(alias(entry), Math.toIntExact(entry.getTTL()), isRest));
    }

    private static String alias(Record entry) {
        return entry instanceof CNAMERecord alias ? plain(alias.getTarget()) : "";
    }

    private static String plain(Name name) {
        return name.toString(true).toLowerCase(Locale.ROOT);
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
        return ask(server, zone, Type.NS, true).stream()
                .filter(entry -> plain(entry.getName()).equals(zone))
                .flatMap(entry -> entry instanceof NSRecord responsible
                        ? Stream.of(plain(responsible.getTarget()))
                        : Stream.empty())
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
    private static List<Record> ask(InetSocketAddress server, String name, int type, boolean asksOthers) {
        try {
            var question = Message.newQuery(Record.newRecord(Name.fromString(name, Name.root), type, DClass.IN));
            if (!asksOthers) {
                question.getHeader().unsetFlag(Flags.RD);
            }
            var resolver = new SimpleResolver(server);
            resolver.setTimeout(PATIENCE);
            return resolver.send(question).getSection(Section.ANSWER);
        } catch (IOException silent) {
            return List.of();
        }
    }
}
