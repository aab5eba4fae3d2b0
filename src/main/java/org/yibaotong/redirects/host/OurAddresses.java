package org.yibaotong.redirects.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibaotong.fetch.Names;
import org.yibaotong.redirects.address.HostName;

/**
 * The addresses under which we are reached (本门户的地址): what the portal's own name leads to, and what is set besides where old names come
 * in by another way.
 *
 * @param besides names or addresses
 */
record OurAddresses(Names names, String portal, List<String> besides) {

    /**
     * Nothing where not even our own name is found: it is our line then, and nothing can be said of others. What is set besides proves
     * nothing of that, for an address is found without asking anybody.
     */
    Set<InetAddress> now() {
        Set<InetAddress> found = HostName.of(portal).stream()
                .flatMap(own -> Stream.of(own.value(), "www." + own.value()))
                .flatMap(this::resolve)
                .collect(Collectors.toCollection(HashSet::new));
        if (!found.isEmpty()) {
            besides.stream()
                    .filter(name -> !name.isBlank())
                    .flatMap(this::resolve)
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<InetAddress> resolve(String name) {
        try {
            return Arrays.stream(names.resolve(name));
        } catch (UnknownHostException unknown) {
            return Stream.empty();
        }
    }
}
