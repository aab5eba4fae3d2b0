package org.yibaotong.inspection.finding;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.inspection.look.PageCopy;
import org.yibaotong.shared.Sha256;

/**
 * The page somebody saw something on, as it came when they wrote it down (当时的页面).
 *
 * @param address where it ended after all redirects
 * @param way the addresses that led there, in their order
 * @param isCut whether there was more of it than is kept
 */
public record Snapshot(
        String address, List<String> way, int status, Instant at, int bytes, boolean isCut, PageCopy copy) {

    /** Who says so. */
    public static final String SOURCE = "系统去取";

    public static Snapshot of(Fetched fetched, Instant at) {
        var body = fetched.body();
        return new Snapshot(
                fetched.address().toString(),
                fetched.way().stream().map(URI::toString).toList(),
                fetched.status(),
                at,
                body.length,
                fetched.isCut(),
                PageCopy.of(Sha256.of(body), fetched.type(), body));
    }
}
