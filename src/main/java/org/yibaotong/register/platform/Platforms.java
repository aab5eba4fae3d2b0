package org.yibaotong.register.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** All platforms that are known, and what they make of a pasted link. */
public final class Platforms {

    /** What stands on no platform is a website of its own. */
    public static final String WEBSITE = "website";

    private static final Pattern ASIDE = Pattern.compile("[\\s·（）()]");
    private static final int LONGEST = 2_000;

    private final Map<String, Platform> byCode = new LinkedHashMap<>();
    private final Map<String, Platform> byWord = new HashMap<>();

    /** A later platform of the same code takes the place of an earlier one. */
    Platforms(Collection<Platform> platforms) {
        platforms.forEach(platform -> byCode.put(platform.code(), platform));
        byCode.values().forEach(platform -> platform.words().forEach(word -> byWord.putIfAbsent(word, platform)));
    }

    public List<Platform> list() {
        return List.copyOf(byCode.values());
    }

    public Platform get(String code) {
        return find(code).orElseThrow(() -> new Refusal("account.platform.unknown", code));
    }

    public Optional<Platform> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By any name ledgers use for it. */
    public Optional<Platform> named(String written) {
        var word = ASIDE.matcher(PastedLink.plain(written).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return Optional.ofNullable(byWord.get(word));
    }

    /** A link or an id, with whatever words stand around it. */
    public Optional<Recognised> recognise(String pasted) {
        var text = pasted.length() > LONGEST ? pasted.substring(0, LONGEST) : pasted;
        var links = PastedLink.in(text);
        return links.stream()
                .flatMap(link -> onPlatform(link).stream())
                .findFirst()
                .or(() -> said(PastedLink.plain(text)))
                .or(() -> links.stream().findFirst().map(this::website));
    }

    /** Everything by which an account may be met again: its id, and the id its link tells. */
    public Set<AccountKey> keys(String code, @Nullable String handle, @Nullable String link) {
        var platform = get(code);
        var told = Optional.ofNullable(link)
                .filter(text -> !text.isEmpty())
                .flatMap(this::recognise)
                .filter(seen -> seen.platform().family().equals(platform.family()))
                .flatMap(seen -> key(seen));
        var own = Optional.ofNullable(handle)
                .map(PlainText::line)
                .filter(text -> !text.isEmpty())
                .map(id -> new AccountKey(platform.family(), platform.key(id)));
        return Stream.of(own, told).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    public Optional<AccountKey> key(Recognised seen) {
        return Optional.ofNullable(seen.handle())
                .map(handle ->
                        new AccountKey(seen.platform().family(), seen.platform().key(handle)));
    }

    private Optional<Recognised> onPlatform(PastedLink link) {
        return byCode.values().stream()
                .filter(platform -> platform.isAt(link.host()))
                .map(platform -> recognised(
                        platform, platform.idIn(link.host() + link.rest()).orElse(null)))
                .findFirst();
    }

    private Optional<Recognised> said(String text) {
        return byCode.values().stream()
                .flatMap(platform -> platform.idSaid(text).map(id -> recognised(platform, id)).stream())
                .findFirst();
    }

    private static Recognised recognised(Platform platform, @Nullable String handle) {
        return new Recognised(platform, handle, handle == null ? null : platform.linkTo(handle));
    }

    private Recognised website(PastedLink link) {
        return new Recognised(get(WEBSITE), link.handle(), link.scheme() + "://" + link.host() + "/");
    }
}
