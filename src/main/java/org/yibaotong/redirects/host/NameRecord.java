package org.yibaotong.redirects.host;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What name servers say of a name besides its addresses (解析记录).
 *
 * @param alias the other name it stands for (CNAME, 别名), or empty
 * @param ttl how many seconds others keep what they were told of it (缓存时间)
 * @param isRest whether that is only what was left of them where we asked, so that it may be more
 */
public record NameRecord(String alias, int ttl, boolean isRest) {

    /** So long a mistake of the day of the switch stands before it can be put right. */
    private static final int SHORT_ENOUGH = 300;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    /** Of the forms of one name: what any of them stands for, and as long as the longest is kept. */
    static Optional<NameRecord> of(Collection<NameRecord> forms) {
        var aliases = forms.stream()
                .map(NameRecord::alias)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        return forms.stream()
                .max(Comparator.comparingInt(NameRecord::ttl))
                .map(longest -> new NameRecord(aliases, longest.ttl, longest.isRest));
    }

    boolean isLong() {
        return ttl > SHORT_ENOUGH;
    }

    /** As people say it, never less than it is. */
    String time() {
        return (isRest ? "至少" : "") + measured();
    }

    private String measured() {
        return ttl < MINUTE
                ? ttl + "秒"
                : ttl < HOUR
                        ? Math.ceilDiv(ttl, MINUTE) + "分钟"
                        : ttl < DAY ? Math.ceilDiv(ttl, HOUR) + "小时" : Math.ceilDiv(ttl, DAY) + "天";
    }
}
