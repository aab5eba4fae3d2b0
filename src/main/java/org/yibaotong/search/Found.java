package org.yibaotong.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found (检索结果).
 *
 * @param hits one page of them
 * @param total how many there are in all
 * @param counts how many of all hits carry each value of the field that was asked to be counted
 */
public record Found(List<Hit> hits, long total, Map<String, Long> counts) {

    /**
     * One document found.
     *
     * @param marked per field the places where it was found; missing where the field does not contain the words
     */
    public record Hit(String id, Map<String, Marked> marked) {}

    public List<String> ids() {
        return hits.stream().map(Hit::id).toList();
    }
}
