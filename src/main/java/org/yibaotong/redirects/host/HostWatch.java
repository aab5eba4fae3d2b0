package org.yibaotong.redirects.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.fetch.Names;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.OldHost;
import org.yibaotong.redirects.site.OldSite;

/** Looks where the names of old websites lead (看域名): people wait for the day they are switched over, and years later nobody pays for them. */
class HostWatch {

    private static final Logger log = LoggerFactory.getLogger(HostWatch.class);
    private static final int NAMED = 4;

    private final HostLooks looks;
    private final HostTeller teller;
    private final Names names;
    private final NameRecords records;
    private final OurAddresses ours;
    private final TransactionOperations transaction;
    private final Clock clock;

    HostWatch(
            HostLooks looks,
            HostTeller teller,
            Names names,
            NameRecords records,
            OurAddresses ours,
            TransactionOperations transaction,
            Clock clock) {
        this.looks = looks;
        this.teller = teller;
        this.names = names;
        this.records = records;
        this.ours = ours;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return whether anything could be said */
    boolean look(Collection<OldSite> sites) {
        var here = ours.now();
        if (here.isEmpty()) {
            log.warn("not even our own name was found, so nothing is said of the names of old websites");
            return false;
        }
        sites.forEach(site -> site.hosts().forEach(host -> look(site, host, here)));
        return true;
    }

    /** Asking takes its time, so it is done before the row is held. */
    private void look(OldSite site, OldHost host, Set<InetAddress> here) {
        var found = resolve(host.name());
        var record = found.isEmpty() ? null : record(host.name());
        transaction.executeWithoutResult(status -> {
            var was = looks.lock(host.name()).orElse(null);
            var now = look(host.name(), found, record, here, was);
            looks.put(now);
            if (!host.isPreview() && now.isWorseThan(was)) {
                teller.worse(site, now);
            }
        });
    }

    private HostLook look(
            HostName name,
            Set<InetAddress> found,
            @Nullable NameRecord record,
            Set<InetAddress> here,
            @Nullable HostLook was) {
        return found.isEmpty()
                ? HostLook.missing(name, was, clock.instant())
                : new HostLook(name, state(found, here, was), written(found), record, null, clock.instant());
    }

    private static HostState state(Set<InetAddress> found, Set<InetAddress> here, @Nullable HostLook was) {
        if (here.containsAll(found)) {
            return HostState.HERE;
        }
        if (!Collections.disjoint(found, here)) {
            return HostState.PARTLY;
        }
        return was != null && was.wasOursOrGone() ? HostState.LEFT : HostState.ELSEWHERE;
    }

    /** With and without www.: people have written both. */
    private Set<InetAddress> resolve(HostName name) {
        return forms(name).flatMap(this::addresses).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> forms(HostName name) {
        return Stream.of(name.value(), "www." + name.value());
    }

    private @Nullable NameRecord record(HostName name) {
        return NameRecord.of(
                        forms(name).flatMap(form -> records.of(form).stream()).toList())
                .orElse(null);
    }

    private Stream<InetAddress> addresses(String name) {
        try {
            return Arrays.stream(names.resolve(name));
        } catch (UnknownHostException unknown) {
            return Stream.empty();
        }
    }

    private static String written(Collection<InetAddress> addresses) {
        return addresses.stream().limit(NAMED).map(InetAddress::getHostAddress).collect(Collectors.joining("、"));
    }
}
