package org.yibaotong.redirects.hit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which addresses without a mapping are counted by their name (没有对照的网址): so many of a site a day, and the others together. Whoever makes
 * addresses up fills this for one day, and nothing else.
 */
final class Unmapped {

    static final int OF_A_SITE = 2_000;
    static final int CHARACTERS_OF_A_SITE = 200_000;
    static final int CHARACTERS_MOST = 2_000_000;

    private final Map<Integer, Named> sites = new HashMap<>();
    private long day;
    private int characters;

    private static final class Named {

        final Set<String> paths = new HashSet<>();
        int characters;

        boolean hasRoomFor(String path) {
            return paths.size() < OF_A_SITE && characters + path.length() <= CHARACTERS_OF_A_SITE;
        }
    }

    synchronized boolean isNamed(int site, String path, long today) {
        if (today != day) {
            beginAnew(today);
        }
        var named = sites.computeIfAbsent(site, absent -> new Named());
        return named.paths.contains(path) || isTaken(path, named);
    }

    private void beginAnew(long today) {
        sites.clear();
        characters = 0;
        day = today;
    }

    private boolean isTaken(String path, Named named) {
        if (!named.hasRoomFor(path) || characters + path.length() > CHARACTERS_MOST) {
            return false;
        }
        named.characters += path.length();
        characters += path.length();
        return named.paths.add(path);
    }
}
