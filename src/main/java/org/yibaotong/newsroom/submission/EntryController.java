package org.yibaotong.newsroom.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Assets;
import tools.jackson.databind.json.JsonMapper;

/** The page 报一条 on a telephone's first screen (装到桌面), and what looks after it there so that it opens without a network. */
@Controller
@Allow(Role.CORRESPONDENT)
class EntryController {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final JsonMapper json;

    EntryController(JsonMapper json) {
        this.json = json;
    }

    @GetMapping("/desk/entry.webmanifest")
    ResponseEntity<String> manifest() {
        var icon = Map.of("src", Assets.url("mark.svg"), "sizes", "any", "type", "image/svg+xml", "purpose", "any");
        var manifest = Map.of(
                "name", "一报通 报一条",
                "short_name", "报一条",
                "lang", "zh-CN",
                "start_url", "/desk/submissions/new",
                "scope", "/desk/",
                "display", "minimal-ui",
                "background_color", "#ffffff",
                "theme_color", "#ffffff",
                "icons", List.of(icon));
        return answer(MANIFEST, json.writeValueAsString(manifest));
    }

    /** Above the page it looks after: a worker is told of nothing else. */
    @GetMapping("/desk/worker.js")
    ResponseEntity<String> worker() throws IOException {
        return answer(SCRIPT, new ClassPathResource("newsroom/worker.js").getContentAsString(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(text);
    }
}
