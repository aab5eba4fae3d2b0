package org.yibaotong.redirects.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one site wrote its addresses (网址规则), and from that the one canonical form of each. What differs between two writings of the same
 * page is lost here: session ids, index pages, escapes in UTF-8 or GBK, double slashes, the order of parameters.
 *
 * @param foldsCase whether {@code /News} and {@code /news} were one page, as on Windows servers; values of parameters keep their letters
 * @param parameters those that decide which page is meant; all others are dropped. {@code *} keeps all
 */
public record AddressRules(boolean foldsCase, Set<String> parameters) {

    private static final String ALL = "*";
    private static final Pattern ABSOLUTE = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#\\\\]*");
    private static final Pattern ASIDE = Pattern.compile("(?i);|%3B");
    private static final Pattern SESSION = Pattern.compile("(?i)(jsessionid|phpsessid|sid)=.*", Pattern.DOTALL);
    private static final Pattern INDEX =
            Pattern.compile("(?i)(index|default)\\.(html?|shtml?|xhtml|jspx?|aspx?|php|do|action)");

    public AddressRules {
        parameters =
                parameters.stream().map(one -> foldsCase ? small(one) : one).collect(Collectors.toUnmodifiableSet());
    }

    /** From an address with or without its host. */
    public Address address(String written) {
        if (isPlain(written)) {
            return new Address(foldsCase ? small(written) : written);
        }
        var local = ABSOLUTE.matcher(Blanks.strip(written)).replaceFirst("");
        int fragment = local.indexOf('#');
        local = fragment < 0 ? local : local.substring(0, fragment);
        int query = local.indexOf('?');
        return query < 0
                ? new Address(path(local))
                : new Address(path(local.substring(0, query)) + query(local.substring(query + 1)));
    }

    /** What most requests look like is canonical as it stands. */
    private static boolean isPlain(String written) {
        int length = written.length();
        if (length < 2 || written.charAt(0) != '/') {
            return false;
        }
        char before = '/';
        int segment = 1;
        for (int at = 1; at < length; at++) {
            char mark = written.charAt(at);
            if (mark == '/') {
                if (before == '/') {
                    return false;
                }
                segment = at + 1;
            } else if (!isLetterOrDigit(mark) && mark != '_' && mark != '-' && (mark != '.' || before == '/')) {
                return false;
            }
            before = mark;
        }
        return before != '/' && !isIndex(written, segment);
    }

    private static boolean isLetterOrDigit(char mark) {
        return (mark >= 'a' && mark <= 'z') || (mark >= 'A' && mark <= 'Z') || (mark >= '0' && mark <= '9');
    }

    /** Looks at the first letter before it looks closer. */
    private static boolean isIndex(String path, int from) {
        char first = path.charAt(from);
        return (first == 'i' || first == 'I' || first == 'd' || first == 'D')
                && INDEX.matcher(path).region(from, path.length()).matches();
    }

    private String path(String written) {
        var kept = new ArrayList<String>();
        for (var segment : written.replace('\\', '/').split("/")) {
            step(withoutSession(segment), kept);
        }
        while (!kept.isEmpty() && INDEX.matcher(kept.getLast()).matches()) {
            kept.removeLast();
        }
        var path = "/" + String.join("/", kept);
        return foldsCase ? small(path) : path;
    }

    /** What stands behind a semicolon is read on its own: it may go, and must not have helped to read the rest. */
    private static String withoutSession(String segment) {
        return withoutEnd(Stream.of(ASIDE.split(segment, -1))
                .map(Escapes.PATH::read)
                .filter(part -> !SESSION.matcher(part).matches())
                .collect(Collectors.joining(";")));
    }

    /** Not by a pattern: it would begin anew at each of thousands of semicolons. */
    private static String withoutEnd(String segment) {
        int end = segment.length();
        while (end > 0 && segment.charAt(end - 1) == ';') {
            end--;
        }
        return segment.substring(0, end);
    }

    private static void step(String segment, List<String> kept) {
        switch (segment) {
            case "", "." -> {}
            case ".." -> {
                if (!kept.isEmpty()) {
                    kept.removeLast();
                }
            }
            default -> kept.add(segment);
        }
    }

    private record Parameter(String name, String value) {}

    private String query(String written) {
        if (parameters.isEmpty()) {
            return "";
        }
        var kept = new ArrayList<Parameter>();
        for (var pair : written.split("&")) {
            int equals = pair.indexOf('=');
            var name = Escapes.NAME.read(equals < 0 ? pair : pair.substring(0, equals));
            name = foldsCase ? small(name) : name;
            if (!name.isEmpty() && (parameters.contains(ALL) || parameters.contains(name))) {
                kept.add(new Parameter(name, equals < 0 ? "" : Escapes.VALUE.read(pair.substring(equals + 1))));
            }
        }
        kept.sort(Comparator.comparing(Parameter::name));
        return kept.isEmpty()
                ? ""
                : kept.stream().map(one -> one.name + "=" + one.value).collect(Collectors.joining("&", "?", ""));
    }

    /** Only Latin letters have a case here. */
    private static String small(String text) {
        return text.chars().allMatch(mark -> mark < 128)
                ? text.toLowerCase(Locale.ROOT)
                : text.codePoints()
                        .map(point -> point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
