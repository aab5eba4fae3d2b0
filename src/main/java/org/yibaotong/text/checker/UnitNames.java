package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The name of a unit with one character wrong (单位名称). One half of the name is then right, and is what is looked for. Names of
 * neighbouring places differ in a character too, so it is no more than advice.
 */
final class UnitNames implements Rule {

    /** Below this one character away is as likely another place. */
    private static final int LEAST = 6;

    private final Set<String> known;
    private final List<Half> halves;
    private final TermIndex index;

    /** @param names whose beginning or end it is */
    private record Half(String words, List<String> names) {}

    UnitNames(List<String> names) {
        this.known = new HashSet<>(names);
        this.halves = halves(known);
        this.index = TermIndex.of(halves.stream().map(Half::words).toList());
    }

    private static List<Half> halves(Set<String> names) {
        var halves = new TreeMap<String, List<String>>();
        names.stream().filter(name -> name.length() >= LEAST).forEach(name -> {
            int middle = name.length() / 2;
            halves.computeIfAbsent(name.substring(0, middle), none -> new ArrayList<>())
                    .add(name);
            halves.computeIfAbsent(name.substring(middle), none -> new ArrayList<>())
                    .add(name);
        });
        return halves.entrySet().stream()
                .map(half -> new Half(half.getKey(), half.getValue()))
                .toList();
    }

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        index.find(text, (from, to, number) -> {
            var half = halves.get(number);
            half.names().forEach(name -> {
                int start = name.startsWith(half.words()) ? from : to - name.length();
                look(passage, text, start, name, into);
            });
        });
    }

    private void look(int passage, String text, int start, String name, List<Doubt> into) {
        if (start < 0 || start + name.length() > text.length()) {
            return;
        }
        var said = text.substring(start, start + name.length());
        if (isOneAway(said, name) && !known.contains(said)) {
            into.add(new Doubt(passage, start, said, "unit.name", Gravity.ADVICE, "登记的名称是“" + name + "”，请核对", "单位登记"));
        }
    }

    private static boolean isOneAway(String said, String name) {
        return said.codePoints().allMatch(Character::isIdeographic)
                && IntStream.range(0, name.length())
                                .filter(i -> said.charAt(i) != name.charAt(i))
                                .count()
                        == 1;
    }
}
