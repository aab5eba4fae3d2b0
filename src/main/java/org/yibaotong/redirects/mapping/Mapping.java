package org.yibaotong.redirects.mapping;

import org.yibaotong.redirects.address.Address;
import org.yibaotong.redirects.site.Guard;
import org.yibaotong.redirects.site.OldSite;
import org.yibaotong.redirects.site.Rule;
import org.yibaotong.shared.Refusal;

/**
 * Where one old address leads now (网址对照). The same rules hold whether it is typed, taken in from a file or sent by a program, and nothing
 * that passes them fails later.
 *
 * @param typed the old address as it was written
 * @param target for a redirect where it leads; for others where a copy is kept, or what people may want instead; may then be empty
 * @param words how it is done now, or why it was taken down
 * @param choices a line each
 */
public record Mapping(Address address, String typed, Kind kind, String target, String words, String choices) {

    private static final int WORDS_MOST = 500;

    public static Mapping of(
            OldSite site, String typed, Kind kind, String target, String words, String choices, Guard guard) {
        Refusal.when(typed.isBlank(), "mapping.address.missing");
        Refusal.when(typed.length() > Address.LONGEST, "mapping.address.too-long", Address.LONGEST);
        Refusal.when(site.rule() != Rule.EACH, "mapping.site.has-rule", site.name());
        var address = site.address(typed);
        Refusal.when(address.isHome(), "mapping.address.home");
        Refusal.when(address.isTooLong(), "mapping.address.too-long", Address.LONGEST);
        Refusal.when(needsWords(kind) && words.isBlank(), "mapping.words.missing");
        Refusal.when(words.length() > WORDS_MOST, "mapping.words.too-long", WORDS_MOST);
        return new Mapping(
                address,
                typed.strip(),
                kind,
                target(kind, target, guard),
                words.strip(),
                kind == Kind.SPLIT ? Choice.check(choices, guard) : "");
    }

    private static boolean needsWords(Kind kind) {
        return kind == Kind.OTHER_MEANS || kind == Kind.WITHDRAWN;
    }

    private static String target(Kind kind, String typed, Guard guard) {
        return kind == Kind.SPLIT || (kind != Kind.REDIRECT && typed.isBlank())
                ? ""
                : guard.check(typed).address();
    }
}
