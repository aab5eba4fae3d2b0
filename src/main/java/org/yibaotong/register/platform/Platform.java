package org.yibaotong.register.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where accounts stand (平台), as read from {@code register/platforms.json} and from the city's own file.
 *
 * @param family platforms whose links look alike, so that a link cannot tell one from the other, share one
 * @param words how ledgers write its name
 * @param handleName what the platform calls an account's id, such as 微博UID
 * @param caseless whether large and small letters in an id are the same
 * @param hosts a host is one of these or stands below it; none for one that has no links of its own
 * @param ids where in the path and query of a link the id stands, as the first group
 * @param said how an id is written without a link, as the first group
 * @param link how a link is written: {@code {handle}} is the id
 * @param yes what is pasted, and what comes of it; tried in the build
 * @param no what is pasted and is not of this platform
 */
public record Platform(
        String code,
        String name,
        String shortName,
        Kind kind,
        String family,
        String icon,
        Set<String> words,
        String handleName,
        boolean caseless,
        List<String> hosts,
        List<Pattern> ids,
        List<Pattern> said,
        @Nullable String link,
        List<Example> yes,
        List<String> no) {

    /** One example: what is pasted, and the id and link that come of it, if they can be known. */
    public record Example(
            String paste, @Nullable String handle, @Nullable String link) {}

    boolean isAt(String host) {
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    Optional<String> idIn(String pathAndQuery) {
        return first(ids, pathAndQuery);
    }

    Optional<String> idSaid(String text) {
        return first(said, text);
    }

    /** The same id always gives the same key. */
    String key(String handle) {
        return caseless ? handle.toLowerCase(Locale.ROOT) : handle;
    }

    /** None where it would not lead back to the id: a 抖音号 is no part of any link. */
    @Nullable String linkTo(String handle) {
        var own = link == null ? "" : link.replace("{handle}", key(handle));
        return idIn(own.replaceFirst("https?://", ""))
                        .filter(key(handle)::equals)
                        .isPresent()
                ? own
                : null;
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }
}
