package org.yibaotong.fetch;

import java.net.UnknownHostException;

/** A name leads to an address that may not be asked. */
final class ForbiddenAddress extends UnknownHostException {

    ForbiddenAddress(String host) {
        super(host);
    }
}
