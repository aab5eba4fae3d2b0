package org.yibaotong.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yibaotong.publishing.Articles;
import org.yibaotong.publishing.Articles.Form;
import org.yibaotong.publishing.Articles.Topic;
import org.yibaotong.shared.Outage;

/** The topics there are (栏目), in the order of a Chinese dictionary. */
@Component
public class Topics {

    private final Kept<String, List<Topic>> kept;
    private final Kept<String, Set<Form>> forms;

    Topics(Articles articles, Outage outage) {
        kept = new Kept<>(
                1,
                outage,
                (all, last) -> Optional.of(articles.topics().stream()
                        .sorted(Comparator.comparing(Topic::name, Collator.getInstance(Locale.CHINA)))
                        .toList()));
        forms = new Kept<>(1, outage, (all, last) -> Optional.of(articles.forms()));
    }

    public List<Topic> list() {
        return kept.get("all").orElseThrow();
    }

    /** Whether there is anything to look at, or to watch. */
    public Set<Form> forms() {
        return forms.get("all").orElseThrow();
    }

    public static String url(Form form) {
        return "/news?form=" + form.name().toLowerCase(Locale.ROOT);
    }

    public static String url(String topic) {
        return "/news?topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8);
    }
}
