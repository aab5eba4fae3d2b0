package org.yibaotong.newsroom.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts along a Word file's lists (编号), for the numbers that the page could not count by itself. */
final class ListCounter {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final WordLists lists;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListCounter(WordLists lists) {
        this.lists = lists;
    }

    /** The next number in this place, such as {@code 一、}; empty for a bullet. */
    String next(ListPlace place) {
        var levels = lists.levels(place);
        if (levels == null) {
            return "";
        }
        count(place, levels);
        return label(place, levels);
    }

    private void count(ListPlace place, WordLists.Level[] levels) {
        var count = counts.computeIfAbsent(lists.definition(place), d -> new int[ListPlace.LEVELS]);
        @Nullable Integer restart = begun.add(place.list() + ":" + place.level()) ? lists.restart(place) : null;
        int first = restart == null ? levels[place.level()].start : restart;
        boolean starts = restart != null || count[place.level()] == 0;
        count[place.level()] = starts ? first : count[place.level()] + 1;
        for (int deeper = place.level() + 1; deeper < ListPlace.LEVELS; deeper++) {
            count[deeper] = 0;
        }
    }

    private String label(ListPlace place, WordLists.Level[] levels) {
        if (levels[place.level()].format.equals("bullet")) {
            return "";
        }
        var count = counts.getOrDefault(lists.definition(place), new int[ListPlace.LEVELS]);
        return PLACE.matcher(levels[place.level()].text).replaceAll(m -> {
            int at = Integer.parseInt(m.group(1)) - 1;
            return Numeral.of(count[at] == 0 ? levels[at].start : count[at], levels[at].format);
        });
    }
}
