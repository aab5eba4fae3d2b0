package org.yibaotong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Styles and scripts, by addresses that change with their content and so may be kept for a year. */
@Component
public class Assets {

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    public String url(String name) {
        return urls.computeIfAbsent(name, Assets::fingerprinted);
    }

    private static String fingerprinted(String name) {
        try (var content = new ClassPathResource("static/assets/" + name).getInputStream()) {
            return "/assets/" + name + "?v="
                    + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
