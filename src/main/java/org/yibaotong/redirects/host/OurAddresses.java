package org.yibaotong.redirects.host;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yibaotong.fetch.Names;

/**
 * The addresses under which we are reached (本门户的地址): what the portal's own name leads to, and what is set besides where old names come
 * in by another way.
 *
 * @param besides names or addresses
 */
record OurAddresses(Names names, String portal, List<String> besides) {

    /** Nothing where not even our own name is found: it is our line then, and nothing can be said of others. */
    Set<InetAddress> now() {
        var found = new HashSet<InetAddress>();
        Stream.concat(Stream.of(URI.create(portal).getHost()), besides.stream()).forEach(name -> {
            try {
                found.addAll(List.of(names.resolve(name)));
            } catch (UnknownHostException unknown) {
                // One of several; with none at all nobody is judged.
            }
        });
        return found;
    }
}
