package org.yibaotong.text.checker;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The edges of a tree of words (字典树), in one table instead of a map at every state. */
final class Edges {

    private static final int NONE = -1;

    private final int[] froms;
    private final char[] chars;
    private final int[] tos;
    private final int mask;
    private final int[] parents;
    private final char[] bys;
    private final int[] depths;
    private int states = 1;

    Edges(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 4;
        froms = new int[size];
        Arrays.fill(froms, NONE);
        chars = new char[size];
        tos = new int[size];
        mask = size - 1;
        parents = new int[most];
        bys = new char[most];
        depths = new int[most];
    }

    int capacity() {
        return parents.length;
    }

    int states() {
        return states;
    }

    int next(int from, char c) {
        int slot = slot(from, c);
        return froms[slot] == NONE ? NONE : tos[slot];
    }

    int nextOrNew(int from, char c) {
        int slot = slot(from, c);
        if (froms[slot] == NONE) {
            froms[slot] = from;
            chars[slot] = c;
            tos[slot] = states;
            parents[states] = from;
            bys[states] = c;
            depths[states] = depths[from] + 1;
            states++;
        }
        return tos[slot];
    }

    int parent(int state) {
        return parents[state];
    }

    char by(int state) {
        return bys[state];
    }

    int depth(int state) {
        return depths[state];
    }

    /** All but the root, the shallow ones first. */
    int[] byDepth() {
        return IntStream.range(1, states)
                .boxed()
                .sorted((one, other) -> depths[one] - depths[other])
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Where the edge is, or where it would be. */
    private int slot(int from, char c) {
        int slot = (from * 0x9E3779B1 ^ c * 0x85EBCA6B) & mask;
        while (froms[slot] != NONE && (froms[slot] != from || chars[slot] != c)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
