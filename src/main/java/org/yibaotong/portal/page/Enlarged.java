package org.yibaotong.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibaotong.web.Elder.Size;

/** Printed pages in large (长辈版): the same page, but for one word that the style sheet reads. Made when asked for, kept by their tag. */
final class Enlarged {

    private static final int MOST = 200;
    /** Its own first page is large whoever opens it. */
    private static final String PLAIN = "<html lang=\"zh-CN\"(?: class=\"elder\")?>";

    private static final Map<String, Printed> KEPT =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Printed> eldest) {
                    return size() > MOST;
                }
            });

    private Enlarged() {}

    static Printed of(Printed page, Size size) {
        return size == Size.PLAIN || !page.type().equals(Printed.HTML)
                ? page
                : KEPT.computeIfAbsent(size + page.tag(), tag -> printed(page, size));
    }

    private static Printed printed(Printed page, Size size) {
        var large = new String(page.plain(), UTF_8)
                .replaceFirst(PLAIN, "<html lang=\"zh-CN\" class=\"" + size.look() + "\">");
        return Printed.of(page.status(), page.type(), large.getBytes(UTF_8));
    }
}
