package org.yibaotong.text.checker;

import java.util.Arrays;
import java.util.List;

/**
 * Finds any of many words in one walk over a text (词表匹配), by the automaton of Aho and Corasick: the time does not depend on how
 * many words there are.
 */
final class TermIndex {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Edges edges;
    /** Where to go on from a state that has no edge for the next character: the longest of its endings that begins a word. */
    private final int[] fallback;
    /** Which word ends at a state. */
    private final int[] ending;

    private TermIndex(Edges edges, int[] fallback, int[] ending) {
        this.edges = edges;
        this.fallback = fallback;
        this.ending = ending;
    }

    interface Found {
        void at(int from, int to, int word);
    }

    static TermIndex of(List<String> words) {
        var edges = new Edges(words.stream().mapToInt(String::length).sum() + 1);
        var ending = new int[edges.capacity()];
        Arrays.fill(ending, NONE);
        for (int word = 0; word < words.size(); word++) {
            int state = ROOT;
            for (char c : words.get(word).toCharArray()) {
                state = edges.nextOrNew(state, c);
            }
            ending[state] = word;
        }
        return new TermIndex(edges, fallbacks(edges), ending);
    }

    /** By depth, because the way back from a state leads over the ways back of shallower ones. */
    private static int[] fallbacks(Edges edges) {
        var fallback = new int[edges.states()];
        for (int state : edges.byDepth()) {
            int parent = edges.parent(state);
            fallback[state] = parent == ROOT ? ROOT : step(edges, fallback, fallback[parent], edges.by(state));
        }
        return fallback;
    }

    private static int step(Edges edges, int[] fallback, int from, char c) {
        for (int state = from; ; state = fallback[state]) {
            int next = edges.next(state, c);
            if (next != NONE) {
                return next;
            }
            if (state == ROOT) {
                return ROOT;
            }
        }
    }

    void find(String text, Found found) {
        int state = ROOT;
        for (int at = 0; at < text.length(); at++) {
            state = step(edges, fallback, state, text.charAt(at));
            for (int end = state; end != ROOT; end = fallback[end]) {
                if (ending[end] != NONE) {
                    found.at(at + 1 - edges.depth(end), at + 1, ending[end]);
                }
            }
        }
    }
}
