package org.yibaotong.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two lists side by side (对齐), with as much as possible the same in both; too much work leaves one big change. */
final class Alignment<T> {

    private final List<T> was;
    private final List<T> is;
    private final BitSet gone = new BitSet();
    private final BitSet come = new BitSet();

    private Alignment(List<T> was, List<T> is) {
        this.was = was;
        this.is = is;
    }

    static <T> List<Stretch<T>> of(List<T> was, List<T> is, Effort effort) {
        int head = shared(was, is);
        int tail = shared(
                was.subList(head, was.size()).reversed(),
                is.subList(head, is.size()).reversed());
        var stretches = new ArrayList<Stretch<T>>();
        stretches.add(Stretch.same(is.subList(0, head)));
        stretches.addAll(middle(was.subList(head, was.size() - tail), is.subList(head, is.size() - tail), effort));
        stretches.add(Stretch.same(is.subList(is.size() - tail, is.size())));
        stretches.removeIf(Stretch::isEmpty);
        return stretches;
    }

    private static <T> int shared(List<T> was, List<T> is) {
        int shorter = Math.min(was.size(), is.size());
        int shared = 0;
        while (shared < shorter && was.get(shared).equals(is.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static <T> List<Stretch<T>> middle(List<T> was, List<T> is, Effort effort) {
        long size = (long) was.size() + is.size();
        if (was.isEmpty() || is.isEmpty() || !effort.afford(size * size / 2)) {
            return List.of(Stretch.changed(was, is));
        }
        var alignment = new Alignment<>(was, is);
        alignment.mark();
        return alignment.stretches();
    }

    private void mark() {
        var numbers = new HashMap<T, Integer>();
        for (var change : changes(numbered(was, numbers), numbered(is, numbers))) {
            gone.set(change.startOriginal, change.endOriginal);
            come.set(change.startRevised, change.endRevised);
        }
    }

    private static List<Change> changes(List<Integer> was, List<Integer> is) {
        return new MyersDiffWithLinearSpace<Integer>().computeDiff(was, is, null);
    }

    /** Equal items get equal numbers, which are quicker to compare. */
    private static <T> List<Integer> numbered(List<T> items, Map<T, Integer> numbers) {
        return items.stream()
                .map(item -> numbers.computeIfAbsent(item, _ -> numbers.size()))
                .toList();
    }

    private List<Stretch<T>> stretches() {
        var stretches = new ArrayList<Stretch<T>>();
        int i = 0;
        int j = 0;
        while (i < was.size() || j < is.size()) {
            int goneTo = gone.nextClearBit(i);
            int comeTo = come.nextClearBit(j);
            stretches.add(Stretch.changed(was.subList(i, goneTo), is.subList(j, comeTo)));
            int kept = kept(goneTo, comeTo);
            stretches.add(Stretch.same(is.subList(comeTo, comeTo + kept)));
            i = goneTo + kept;
            j = comeTo + kept;
        }
        stretches.removeIf(Stretch::isEmpty);
        return stretches;
    }

    /** Up to the next change on either side. */
    private int kept(int i, int j) {
        return Math.min(next(gone, i, was.size()) - i, next(come, j, is.size()) - j);
    }

    private static int next(BitSet changed, int from, int end) {
        int next = changed.nextSetBit(from);
        return next < 0 ? end : next;
    }
}
