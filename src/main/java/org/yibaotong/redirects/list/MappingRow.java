package org.yibaotong.redirects.list;

import org.yibaotong.redirects.mapping.Health;
import org.yibaotong.redirects.mapping.Mappings.Kept;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** One mapping as the list shows it. */
public record MappingRow(
        long id,
        String url,
        String address,
        Badge kind,
        String leads,
        String hits,
        String health,
        boolean isDead,
        String tags) {

    static MappingRow of(Kept kept, Words words) {
        var mapping = kept.mapping();
        return new MappingRow(
                kept.id(),
                "/desk/old-sites/" + kept.site() + "/mappings/" + kept.id(),
                mapping.address().value(),
                mapping.kind().badge(words),
                mapping.target().isEmpty() ? mapping.words() : mapping.target(),
                String.valueOf(kept.hits()),
                health(kept, words),
                kept.health() == Health.DEAD || kept.health() == Health.CIRCLE,
                kept.tags().toString());
    }

    private static String health(Kept kept, Words words) {
        if (kept.mapping().target().isEmpty()) {
            return "";
        }
        return kept.health() == null || kept.checkedAt() == null
                ? "还没看过"
                : words.of(kept.health()) + "（" + Times.day(kept.checkedAt()) + "看的）";
    }
}
