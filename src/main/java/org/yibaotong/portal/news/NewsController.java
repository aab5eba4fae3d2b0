package org.yibaotong.portal.news;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yibaotong.portal.page.Sender;
import org.yibaotong.publishing.Articles.Form;
import org.yibaotong.publishing.Articles.Which;
import org.yibaotong.web.Allow;

/** The list of news (新闻). */
@Controller
class NewsController {

    private final NewsPages pages;

    NewsController(NewsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/news")
    @Allow(anyone = true)
    void list(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var chosen = new Which(topic == null || topic.isBlank() ? null : topic, null, form(form));
        Sender.send(pages.print(chosen, before, after), request, response);
    }

    private static @Nullable Form form(String typed) {
        return Stream.of(Form.values())
                .filter(form -> form.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
