package org.yibaotong.archive.crawl;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.yibaotong.archive.content.PageAddress;

/**
 * An address that was found on a page.
 *
 * @param left why it is not asked for, or null where it is
 */
record Found(URI target, int depth, @Nullable Left left) {

    String address() {
        return PageAddress.of(target).text();
    }
}
