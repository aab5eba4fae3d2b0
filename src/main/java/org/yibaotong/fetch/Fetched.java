package org.yibaotong.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a page (取到的).
 *
 * @param address where it ended, after all redirects
 * @param way the addresses that redirected, in their order
 * @param took without the time it waited for its turn
 */
public record Fetched(URI address, List<URI> way, Trouble trouble, Answer answer, Duration took) {

    static Fetched trouble(URI address, List<URI> way, Trouble trouble, Duration took) {
        return new Fetched(address, way, trouble, Answer.NONE, took);
    }

    public Fetched withoutBody() {
        return new Fetched(address, way, trouble, answer.withoutBody(), took);
    }

    /** The host that was asked, wherever it led. */
    public String asked() {
        return host(way.isEmpty() ? address : way.getFirst());
    }

    /** Whether another site answered than the one that was asked. */
    public boolean isSentElsewhere() {
        var came = host(address);
        return !came.endsWith(asked().replaceFirst("^www\\.", ""))
                && !asked().endsWith(came.replaceFirst("^www\\.", ""));
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    public int status() {
        return answer.status();
    }

    public String type() {
        return answer.type();
    }

    public byte[] body() {
        return answer.body().bytes();
    }

    /** Whether there was more of it than is taken. */
    public boolean isCut() {
        return answer.body().isCut();
    }

    public boolean isAnswered() {
        return trouble == Trouble.NONE;
    }

    /** The page, or word that it is as it was. */
    public boolean isFine() {
        return isAnswered() && (isUnchanged() || (status() >= 200 && status() < 300));
    }

    public boolean isUnchanged() {
        return status() == 304;
    }

    public boolean isHtml() {
        return type().isEmpty() || type().contains("html");
    }

    public Asked.@Nullable Known known() {
        return answer.tag().isEmpty() && answer.modified().isEmpty()
                ? null
                : new Asked.Known(address, answer.tag(), answer.modified());
    }
}
