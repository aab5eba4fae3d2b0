package org.yibaotong.text.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.yibaotong.text.event.Fact.Count;

/**
 * What items of one event say differently (说法不一): of two of them no word agrees. Who is right, a person finds out.
 *
 * @param about such as 日期 or 学生人数
 * @param said by each item, in their order; empty where it says nothing of it
 */
public record Dispute(String about, List<List<String>> said) {

    private static final int NAMED_LEAST = 2;

    public static List<Dispute> among(List<Item> items) {
        var told = items.stream().map(Facts::in).toList();
        var subjects = new LinkedHashMap<Subject, List<List<Fact>>>();
        for (int i = 0; i < told.size(); i++) {
            for (var fact : told.get(i)) {
                subjects.computeIfAbsent(Subject.of(fact), any -> lists(told.size()))
                        .get(i)
                        .add(fact);
            }
        }
        var disputes = new ArrayList<Dispute>();
        subjects.forEach((subject, said) -> {
            if (isFirm(said) && isDisputed(said)) {
                disputes.add(new Dispute(subject.words(said), words(said)));
            }
        });
        return disputes.stream()
                .filter(dispute -> !isRepeated(dispute, disputes))
                .toList();
    }

    /** What is counted is told apart by its first two characters. */
    private record Subject(Class<? extends Fact> kind, String about, String counted) {

        static Subject of(Fact fact) {
            var counted = fact instanceof Count count ? count.counted() : "";
            return new Subject(
                    fact.getClass(), fact.about(), counted.substring(0, Math.min(NAMED_LEAST, counted.length())));
        }

        String words(List<List<Fact>> said) {
            if (kind != Count.class) {
                return about;
            }
            var named = shared(said.stream()
                    .flatMap(List::stream)
                    .map(fact -> ((Count) fact).counted())
                    .toList());
            return named + (named.isEmpty() ? about : about.equals("人") ? "人" : "") + "数";
        }
    }

    /** How far all names begin alike. */
    private static String shared(List<String> names) {
        var first = names.getFirst();
        int length = first.length();
        for (var name : names) {
            length = Math.min(length, Common.prefix(first, name));
        }
        return first.substring(0, length);
    }

    private static List<List<Fact>> lists(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> (List<Fact>) new ArrayList<Fact>())
                .toList();
    }

    private static boolean isFirm(List<List<Fact>> said) {
        return said.stream().flatMap(List::stream).anyMatch(fact -> !(fact instanceof Count count && count.loosely()));
    }

    private static boolean isDisputed(List<List<Fact>> said) {
        return said.stream().anyMatch(some -> said.stream().anyMatch(others -> differ(some, others)));
    }

    private static boolean differ(Collection<Fact> some, Collection<Fact> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().noneMatch(fact -> others.stream().anyMatch(fact::agrees));
    }

    private static List<List<String>> words(List<List<Fact>> said) {
        return said.stream()
                .map(facts -> facts.stream().map(Fact::words).distinct().toList())
                .toList();
    }

    /** The same words are not brought forward twice, once by their name and once without. */
    private static boolean isRepeated(Dispute one, List<Dispute> all) {
        return all.stream()
                .takeWhile(other -> other != one)
                .anyMatch(other -> other.said().equals(one.said()));
    }
}
