package org.yibaotong.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yibaotong.text.Part.Box;

/** Finds out which part became which (配对): first those that stayed, then those that are alike. */
final class Pairing {

    private static final Set<String> FIXED = Set.of("tr", "table", "figure");

    private final Effort effort;

    Pairing(Effort effort) {
        this.effort = effort;
    }

    List<Pair> of(List<Part> was, List<Part> is, String around) {
        if (isByPlace(was, is, around)) {
            return IntStream.range(0, is.size())
                    .mapToObj(i -> new Pair(was.get(i), is.get(i)))
                    .toList();
        }
        var pairs = new ArrayList<Pair>();
        for (var stretch : Alignment.of(was, is, effort)) {
            if (stretch.same()) {
                stretch.is().forEach(part -> pairs.add(new Pair(part, part)));
            } else {
                pairs.addAll(alike(stretch.was(), stretch.is()));
            }
        }
        return pairs;
    }

    /** A cell is known by its column, and a paragraph by being the only one. */
    private static boolean isByPlace(List<Part> was, List<Part> is, String around) {
        return was.size() == is.size()
                && (is.size() == 1 || FIXED.contains(around))
                && IntStream.range(0, is.size()).allMatch(i -> canPair(was.get(i), is.get(i)));
    }

    /** Another picture is not a change of the first. */
    private static boolean canPair(Part was, Part is) {
        return was.isSameKind(is) && picture(was).equals(picture(is));
    }

    private static List<String> picture(Part part) {
        return switch (part) {
            case Box box
            when box.isPicture() ->
                List.of(
                        box.attributes().getOrDefault("src", ""),
                        box.attributes().getOrDefault("alt", ""));
            case Box box
            when box.tag().equals("figure") && !box.parts().isEmpty() ->
                picture(box.parts().getFirst());
            default -> List.of();
        };
    }

    private List<Pair> alike(List<Part> was, List<Part> is) {
        var before = was.stream().map(Likeness::of).toList();
        var after = is.stream().map(Likeness::of).toList();
        var best = new BestPairs(was.size(), is.size());
        if (effort.afford(work(before, after))) {
            best.weigh((i, j) -> canPair(was.get(i), is.get(j)) ? before.get(i).to(after.get(j)) : 0);
        }
        return best.of(was, is);
    }

    private static long work(List<Likeness> before, List<Likeness> after) {
        long beforeSize = before.stream().mapToLong(Likeness::size).sum();
        long afterSize = after.stream().mapToLong(Likeness::size).sum();
        return (beforeSize + 1) * (after.size() + 1) + (afterSize + 1) * (before.size() + 1);
    }
}
