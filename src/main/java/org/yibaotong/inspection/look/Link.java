package org.yibaotong.inspection.look;

import java.net.URI;

/**
 * A link on a page (链接).
 *
 * @param isHidden whether readers cannot see it, so that it is there for machines
 */
record Link(URI address, String text, boolean isHidden) {

    String host() {
        return address.getHost();
    }
}
