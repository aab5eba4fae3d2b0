package org.yibaotong.portal.subscribe;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yibaotong.web.Allow;
import org.yibaotong.web.Assets;
import org.yibaotong.web.Site;
import tools.jackson.databind.json.JsonMapper;

/** The portal on a telephone's first screen (装到桌面), and the stories kept on it (存下来的新闻). */
@Controller
@Allow(anyone = true)
class AppController {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Site site;
    private final JsonMapper json;

    AppController(Site site, JsonMapper json) {
        this.site = site;
        this.json = json;
    }

    @GetMapping("/app.webmanifest")
    ResponseEntity<String> manifest() {
        var manifest = Map.of(
                "name", site.name(),
                "short_name", site.city(),
                "lang", "zh-CN",
                "start_url", "/",
                "scope", "/",
                "display", "standalone",
                "background_color", "#ffffff",
                "theme_color", "#ffffff",
                "icons", icons());
        return ResponseEntity.ok().contentType(MANIFEST).cacheControl(AN_HOUR).body(json.writeValueAsString(manifest));
    }

    /** Pictures too: what puts them on a telephone's first screen draws no SVG everywhere. */
    private static List<Map<String, String>> icons() {
        return List.of(
                icon("mark.svg", "any", "image/svg+xml", "any"),
                icon("icon-192.png", "192x192", "image/png", "any maskable"),
                icon("icon-512.png", "512x512", "image/png", "any maskable"));
    }

    private static Map<String, String> icon(String file, String sizes, String type, String purpose) {
        return Map.of("src", Assets.url(file), "sizes", sizes, "type", type, "purpose", purpose);
    }

    /** For browsers that ask for it whatever a page says of its icon. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Assets.url("icon-192.png")))
                .cacheControl(AN_HOUR)
                .build();
    }

    /** At the root, because a worker looks after what lies below its own address. */
    @GetMapping("/worker.js")
    ResponseEntity<String> worker() throws IOException {
        var script = new ClassPathResource("portal/worker.js").getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(script);
    }

    /** The same for everybody: what it lists is on the device alone. */
    @GetMapping("/saved")
    ModelAndView saved() {
        return new ModelAndView("portal/subscribe/saved");
    }
}
