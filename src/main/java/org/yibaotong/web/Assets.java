package org.yibaotong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * Styles, scripts and icons, in a folder whose name changes with their content, so that browsers may keep them for a year. It is one
 * folder for all, because scripts import each other: a new one must never meet an old one.
 */
public final class Assets {

    private static final int LENGTH = 10;

    static final String FOLDER = "/assets/" + fingerprint() + "/";

    private Assets() {}

    public static String url(String name) {
        return FOLDER + name;
    }

    /** Whether this is a folder of some version of the program, this one or another. */
    static boolean isVersion(String folder) {
        return folder.matches("[0-9a-f]{" + LENGTH + "}");
    }

    /** The same on every node, wherever its files lie. */
    private static String fingerprint() {
        var own = files("classpath:static/assets/*");
        var libraries = files("classpath*:META-INF/resources/webjars/*/*/**/*.js");
        var all = Stream.concat(own, libraries).map(Assets::digest).sorted().collect(Collectors.joining());
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.US_ASCII))
                .substring(0, LENGTH);
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
