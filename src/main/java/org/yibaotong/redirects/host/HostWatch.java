package org.yibaotong.redirects.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.fetch.Names;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.site.OldSite;

/** Looks where the names of old websites lead (看域名): people wait for the day they are switched over, and years later nobody pays for them. */
class HostWatch {

    private static final Logger log = LoggerFactory.getLogger(HostWatch.class);
    private static final int NAMED = 4;

    private final HostLooks looks;
    private final HostTeller teller;
    private final Names names;
    private final OurAddresses ours;
    private final TransactionOperations transaction;
    private final Clock clock;

    HostWatch(
            HostLooks looks,
            HostTeller teller,
            Names names,
            OurAddresses ours,
            TransactionOperations transaction,
            Clock clock) {
        this.looks = looks;
        this.teller = teller;
        this.names = names;
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
        var before = looks.all();
        sites.forEach(site -> look(site, here, before));
        return true;
    }

    private void look(OldSite site, Set<InetAddress> here, Map<HostName, HostLook> before) {
        var at = clock.instant();
        for (var host : site.hosts()) {
            var was = before.get(host.name());
            var now = look(host.name(), here, was, at);
            transaction.executeWithoutResult(status -> {
                looks.put(now);
                if (!host.isPreview() && now.isWorseThan(was)) {
                    teller.worse(site, now);
                }
            });
        }
    }

    /** With and without www.: people have written both. */
    private HostLook look(HostName name, Set<InetAddress> here, @Nullable HostLook was, Instant at) {
        var found = new LinkedHashSet<InetAddress>();
        var forms = Stream.of(name.value(), "www." + name.value())
                .map(this::resolve)
                .filter(addresses -> !addresses.isEmpty())
                .toList();
        if (forms.isEmpty()) {
            return HostLook.missing(name, was, at);
        }
        forms.forEach(found::addAll);
        return new HostLook(name, state(found, here), written(found), 0, at);
    }

    private static HostState state(Set<InetAddress> found, Set<InetAddress> here) {
        if (here.containsAll(found)) {
            return HostState.HERE;
        }
        return Collections.disjoint(found, here) ? HostState.ELSEWHERE : HostState.PARTLY;
    }

    private Set<InetAddress> resolve(String name) {
        try {
            return new LinkedHashSet<>(Arrays.asList(names.resolve(name)));
        } catch (UnknownHostException unknown) {
            return Set.of();
        }
    }

    private static String written(Collection<InetAddress> addresses) {
        return addresses.stream().limit(NAMED).map(InetAddress::getHostAddress).collect(Collectors.joining("、"));
    }
}
