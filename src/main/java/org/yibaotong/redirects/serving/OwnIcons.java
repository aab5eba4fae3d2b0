package org.yibaotong.redirects.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yibaotong.web.Assets;

/** Puts the icons a page uses into the page itself: browsers take an icon from no other host than the page's own. */
final class OwnIcons {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([\\w-]+)\".*?</symbol>", Pattern.DOTALL);

    private final String file = Assets.url("icons.svg");
    private final Pattern used = Pattern.compile("<use href=\"" + Pattern.quote(file) + "#([\\w-]+)\"");
    private final Map<String, String> symbols;

    OwnIcons() {
        try {
            var sprite = new ClassPathResource("static/assets/icons.svg").getContentAsString(UTF_8);
            this.symbols =
                    SYMBOL.matcher(sprite).results().collect(Collectors.toMap(one -> one.group(1), MatchResult::group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String within(String page) {
        var carried = used.matcher(page)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .map(name -> symbols.getOrDefault(name, ""))
                .collect(Collectors.joining());
        return used.matcher(page)
                .replaceAll("<use href=\"#$1\"")
                .replace("</body>", "<svg display=\"none\">" + carried + "</svg></body>");
    }
}
