package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a page (取到的).
 *
 * @param address where it ended, after all redirects
 * @param way the addresses that redirected, in their order
 * @param status 0 where there was no answer
 * @param type as the site names it
 * @param isCut whether there was more of it than is taken
 * @param took without the time it waited for its turn
 */
public record Fetched(
        URI address,
        List<URI> way,
        Trouble trouble,
        int status,
        String type,
        String tag,
        String modified,
        byte[] body,
        boolean isCut,
        Duration took,
        @Nullable ShownCertificate certificate) {

    private static final byte[] NOTHING = {};

    static Fetched trouble(URI address, List<URI> way, Trouble trouble, Duration took) {
        return new Fetched(address, way, trouble, 0, "", "", "", NOTHING, false, took, null);
    }

    public Fetched withoutBody() {
        return new Fetched(address, way, trouble, status, type, tag, modified, NOTHING, isCut, took, certificate);
    }

    public boolean isAnswered() {
        return trouble == Trouble.NONE;
    }

    /** The page, or word that it is as it was. */
    public boolean isFine() {
        return isAnswered() && (isUnchanged() || (status >= 200 && status < 300));
    }

    public boolean isUnchanged() {
        return status == 304;
    }

    public boolean isHtml() {
        return type.isEmpty() || type.contains("html");
    }

    public Asked.@Nullable Known known() {
        return tag.isEmpty() && modified.isEmpty() ? null : new Asked.Known(address, tag, modified);
    }
}
