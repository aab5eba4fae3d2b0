package org.yibaotong.archive.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code robots.txt} of a host allows a program of ours (RFC 9309). */
final class Robots {

    static final Robots ALL = new Robots(List.of());

    private static final String US = "yibaotong";
    private static final int LINES_MOST = 5_000;
    private static final int LENGTH_MOST = 500;

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(boolean allows, String path, Pattern pattern) {}

    /** The group that names us, or else the one for everybody. */
    static Robots read(String text) {
        var ours = new ArrayList<Rule>();
        var everybodys = new ArrayList<Rule>();
        boolean isNamed = false;
        boolean isOurs = false;
        boolean isEverybodys = false;
        boolean isHead = false;
        for (var line : text.lines().limit(LINES_MOST).toList()) {
            var plain = line.replaceFirst("#.*", "").strip();
            int colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                isOurs = (isHead && isOurs) || value.toLowerCase(Locale.ROOT).startsWith(US);
                isEverybodys = (isHead && isEverybodys) || value.equals("*");
                isNamed |= isOurs;
                isHead = true;
            } else {
                isHead = false;
                if ((key.equals("allow") || key.equals("disallow"))
                        && !value.isEmpty()
                        && value.length() <= LENGTH_MOST) {
                    var rule = new Rule(key.equals("allow"), value, pattern(value));
                    if (isOurs) {
                        ours.add(rule);
                    }
                    if (isEverybodys) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return new Robots(isNamed ? ours : everybodys);
    }

    /** The longest rule that fits decides, and of two as long the kinder one. */
    boolean allow(String pathAndQuery) {
        Rule longest = null;
        for (var rule : rules) {
            if (rule.pattern().matcher(pathAndQuery).lookingAt()
                    && (longest == null
                            || rule.path().length() > longest.path().length()
                            || (rule.path().length() == longest.path().length() && rule.allows()))) {
                longest = rule;
            }
        }
        return longest == null || longest.allows();
    }

    private static Pattern pattern(String path) {
        boolean isToTheEnd = path.endsWith("$");
        var plain = (isToTheEnd ? path.substring(0, path.length() - 1) : path).replaceAll("\\*+", "*");
        return Pattern.compile(plain.chars()
                .mapToObj(one -> one == '*' ? ".*?" : Pattern.quote(String.valueOf((char) one)))
                .collect(Collectors.joining("", "", isToTheEnd ? "$" : "")));
    }
}
