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
 * @param yes what is pasted, and what comes of it; tried in the build
 * @param no what is pasted and is not of this platform
 * @param named what accounts of it are called; tried in the build
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
        Links links,
        Calling calling,
        List<Example> yes,
        List<String> no,
        List<Named> named) {

    /** One example: what is pasted, and the id and link that come of it, if they can be known. */
    public record Example(
            String paste, @Nullable String handle, @Nullable String link) {}

    /** One example: an account, and what it is called. */
    public record Named(String name, String handle, String called) {}

    /** An account with its platform in one: 微博@望江发布, 公众号“望江发布”（wangjiang_fabu）. */
    public String called(String name, String handle) {
        return calling.called(name, handle);
    }

    /** The link that was written down, else the one its id leads to; empty where there is neither. */
    public String link(String handle, String written) {
        return written.isEmpty() ? Optional.ofNullable(linkTo(handle)).orElse("") : written;
    }

    /** What to do in the app, where the link of an account is none that a browser opens; else empty. */
    public String howToFind(String name, String link) {
        return links.opens(link) ? "" : calling.toFind(name);
    }

    /** Why its accounts have no link, or empty. */
    public String whyNoLink() {
        return links.none();
    }

    /** Whether its links open in its app only. */
    public boolean isInApp() {
        return links.inApp();
    }

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
        var key = key(handle);
        return links.of(key).stream()
                .filter(own -> idIn(own.replaceFirst("https?://", ""))
                        .filter(key::equals)
                        .isPresent())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }
}
