package org.yibaotong.register.platform;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link as somebody pasted it (粘贴的链接), taken out of the words around it.
 *
 * @param host in small letters, a Chinese one as the network writes it
 * @param rest path and query, from the first slash
 */
record PastedLink(String scheme, String host, String rest) {

    /** Chinese may be part of a host only where a scheme begins it or a Chinese ending closes it, or the words before would count. */
    private static final Pattern LINK = Pattern.compile(
            "(?:(https?)://([\\p{IsHan}a-z0-9_.-]+?\\.(?:[a-z]{2,24}|xn--[a-z0-9-]+|政务|公益|中国|公司|网络|网址))"
                    + "|(?<![a-z0-9.@_-])((?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?\\.)+[a-z]{2,24})"
                    + "|([\\p{IsHan}a-z0-9-]+\\.(?:政务|公益)))"
                    + "(?![a-z0-9-]|\\.[a-z0-9])(?::\\d{1,5})?([/?#][\\x21-\\x7E&&[^\"'<>`]]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\u3000]");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?)\\]}]+$");

    static List<PastedLink> in(String text) {
        return LINK.matcher(plain(text)).results().flatMap(PastedLink::of).toList();
    }

    /** Full-width letters become plain ones, and Chinese punctuation with them. */
    static String plain(String text) {
        return Normalizer.normalize(HIDDEN.matcher(text).replaceAll(" "), Normalizer.Form.NFKC)
                .strip();
    }

    String handle() {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Stream<PastedLink> of(MatchResult found) {
        var host = Stream.of(2, 3, 4)
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst()
                .orElseThrow();
        var scheme = found.group(1) == null ? "https" : found.group(1).toLowerCase(Locale.ROOT);
        var rest = found.group(5) == null ? "/" : found.group(5);
        return ascii(host)
                .map(name -> new PastedLink(scheme, name, TRAILING.matcher(rest).replaceAll("")))
                .stream();
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }
}
