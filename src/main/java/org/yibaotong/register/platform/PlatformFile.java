package org.yibaotong.register.platform;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads platforms from JSON. What is left out is as it mostly is. */
final class PlatformFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Matches no text at all. */
    private static final String NOTHING = "(?!)";

    private PlatformFile() {}

    /** One platform as it is written down. */
    private record Written(
            String code,
            String name,
            @Nullable String shortName,
            @Nullable Kind kind,
            @Nullable String family,
            @Nullable String icon,
            @Nullable List<String> words,
            @Nullable String handleName,
            @Nullable Boolean caseless,
            @Nullable List<String> hosts,
            @Nullable List<String> ids,
            @Nullable List<String> said,
            @Nullable String link,
            @Nullable List<String> links,
            @Nullable String linkOf,
            @Nullable Boolean inApp,
            @Nullable String noLink,
            @Nullable List<String> called,
            @Nullable String told,
            @Nullable String find,
            @Nullable List<Platform.Example> yes,
            @Nullable List<String> no,
            @Nullable List<Platform.Named> named) {

        Platform platform() {
            var brief = shortName == null ? name : shortName;
            return new Platform(
                    code,
                    name,
                    brief,
                    kind == null ? Kind.ACCOUNT : kind,
                    family == null ? code : family,
                    icon == null ? "at" : icon,
                    Stream.concat(Stream.of(name, brief, code), or(words).stream())
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()),
                    handleName == null ? "账号ID" : handleName,
                    Objects.requireNonNullElse(caseless, false),
                    or(hosts),
                    patterns(ids),
                    patterns(said),
                    ownLinks(),
                    calling(brief),
                    yes == null ? List.of() : List.copyOf(yes),
                    or(no),
                    named == null ? List.of() : List.copyOf(named));
        }

        /** Most have one kind of link, and every id may stand in it. */
        private Links ownLinks() {
            return new Links(
                    link == null ? or(links) : List.of(link),
                    Pattern.compile(linkOf == null ? ".+" : linkOf),
                    Objects.requireNonNullElse(inApp, false),
                    noLink == null ? "" : noLink);
        }

        private Calling calling(String brief) {
            return new Calling(
                    called == null ? List.of(brief + "“{name}”") : or(called),
                    Pattern.compile(told == null ? NOTHING : told),
                    find == null ? "" : find);
        }

        private static List<String> or(@Nullable List<String> texts) {
            return texts == null ? List.of() : List.copyOf(texts);
        }

        private static List<Pattern> patterns(@Nullable List<String> texts) {
            return or(texts).stream()
                    .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
                    .toList();
        }
    }

    static List<Platform> read(InputStream json) {
        return JSON.readValue(json, new TypeReference<List<Written>>() {}).stream()
                .map(Written::platform)
                .toList();
    }
}
