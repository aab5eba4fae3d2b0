package org.yibaotong.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Printed pages in large (长辈版): the same page, but for one word that the style sheet reads. Made when asked for, kept by their tag. */
final class Enlarged {

    private static final int MOST = 200;
    private static final String PLAIN = "<html lang=\"zh-CN\">";
    private static final String LARGE = "<html lang=\"zh-CN\" class=\"elder\">";

    private static final Map<String, Printed> KEPT =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Printed> eldest) {
                    return size() > MOST;
                }
            });

    private Enlarged() {}

    static Printed of(Printed page) {
        return page.type().equals(Printed.HTML) ? KEPT.computeIfAbsent(page.tag(), tag -> printed(page)) : page;
    }

    private static Printed printed(Printed page) {
        var large = new String(page.plain(), UTF_8).replace(PLAIN, LARGE);
        return Printed.of(page.status(), page.type(), large.getBytes(UTF_8));
    }
}
