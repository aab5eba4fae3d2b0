package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name of a unit with one character wrong (单位名称). One half of the name is then right, and is what is looked for. Names of
 * neighbouring places differ in a character too, so it is no more than advice.
 */
final class UnitNames implements Rule {

    /** Below this one character away is as likely another place. */
    private static final int LEAST = 6;

    private final List<String> names;
    private final Set<String> known;
    private final TermIndex halves;

    UnitNames(List<String> names) {
        this.names =
                names.stream().filter(name -> name.length() >= LEAST).distinct().toList();
        this.known = new HashSet<>(names);
        this.halves = TermIndex.of(this.names.stream()
                .flatMap(name -> Stream.of(name.substring(0, middle(name)), name.substring(middle(name))))
                .distinct()
                .toList());
    }

    private static int middle(String name) {
        return name.length() / 2;
    }

    @Override
    public void look(int passage, String text, LocalDate day, List<Doubt> into) {
        var looked = new HashSet<Integer>();
        halves.find(text, (from, to, half) -> {
            if (looked.add(from)) {
                var said = text.substring(from, to);
                names.forEach(name -> {
                    int start = name.startsWith(said) ? from : name.endsWith(said) ? to - name.length() : -1;
                    look(passage, text, start, name, into);
                });
            }
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
