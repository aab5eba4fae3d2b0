package org.yibaotong.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.Topic;
import org.yibaotong.shared.Outage;

/** The topics there are (栏目), in the order of a Chinese dictionary. */
@Component
public class Topics {

    private final Kept<String, List<Topic>> kept;

    Topics(Articles articles, Outage outage) {
        kept = new Kept<>(
                1,
                outage,
                (all, last) -> Optional.of(articles.topics().stream()
                        .sorted(Comparator.comparing(Topic::name, Collator.getInstance(Locale.CHINA)))
                        .toList()));
    }

    public List<Topic> list() {
        return kept.get("all").orElseThrow();
    }

    public static String url(String topic) {
        return "/news?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8);
    }
}
