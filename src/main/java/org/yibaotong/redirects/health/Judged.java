package org.yibaotong.redirects.health;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.redirects.mapping.Health;

/**
 * What one look says of a target (看一次的结果). One night it may be away for reasons of its own; dead it is when it was away the night before
 * as well.
 *
 * @param failures nights in a row
 */
record Judged(Health health, int failures) {

    private static final int NIGHTS = 2;

    /** A page that says in its title that it is not there is not there, whatever its status says. */
    private static final Pattern MISSING =
            Pattern.compile("(?is)<title[^>]*>[^<]{0,40}(404|not found|不存在|找不到|无法访问|已删除|出错了|页面错误)[^<]{0,40}</title>");

    private static final Charset GBK = Charset.forName("GB18030");

    static Judged of(Fetched fetched, int failuresBefore, Predicate<String> isOld) {
        if (isCircle(fetched, isOld)) {
            return new Judged(Health.CIRCLE, 0);
        }
        if (fetched.isFine() && !saysItIsMissing(fetched)) {
            return new Judged(Health.FINE, 0);
        }
        if (!isAway(fetched)) {
            return new Judged(Health.UNSURE, 0);
        }
        int failures = failuresBefore + 1;
        return new Judged(failures >= NIGHTS ? Health.DEAD : Health.UNSURE, failures);
    }

    private static boolean isCircle(Fetched fetched, Predicate<String> isOld) {
        return fetched.trouble() == Trouble.REDIRECTS_IN_A_CIRCLE
                || Stream.concat(fetched.way().stream(), Stream.of(fetched.address()))
                        .map(URI::getHost)
                        .anyMatch(host -> host != null && isOld.test(HostName.key(host)));
    }

    private static boolean saysItIsMissing(Fetched fetched) {
        return Stream.of(StandardCharsets.UTF_8, GBK)
                .anyMatch(charset ->
                        MISSING.matcher(new String(fetched.body(), charset)).find());
    }

    /** Not there, or not answering; whoever only refuses a program may be there for people. */
    private static boolean isAway(Fetched fetched) {
        return switch (fetched.trouble()) {
            case NONE ->
                fetched.isFine() || fetched.status() == 404 || fetched.status() == 410 || fetched.status() >= 500;
            case NO_SUCH_NAME, NO_CONNECTION, TOO_SLOW, BROKEN_OFF -> true;
            case CERTIFICATE_EXPIRED,
                    CERTIFICATE_OF_ANOTHER_NAME,
                    CERTIFICATE_UNKNOWN,
                    NO_COMMON_CIPHER,
                    FORBIDDEN_ADDRESS,
                    TOO_MANY_REDIRECTS,
                    REDIRECTS_IN_A_CIRCLE,
                    NO_WEB_ADDRESS,
                    HEADERS_TOO_LONG,
                    NOT_HTTP -> false;
        };
    }
}
