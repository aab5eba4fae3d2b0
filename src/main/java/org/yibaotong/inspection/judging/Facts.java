package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that is known of one account (事实), always in the same order. */
public record Facts(List<Fact> facts) {

    public Facts {
        facts = facts.stream().sorted(Comparator.comparing(Fact::what)).toList();
    }

    public Optional<Fact> find(Known what) {
        return facts.stream().filter(fact -> fact.what() == what).findFirst();
    }

    public Optional<LocalDate> day(Known what) {
        return find(what).map(fact -> LocalDate.parse(fact.value()));
    }

    /** The last day any of it is known of. */
    public LocalDate newest() {
        return facts.stream().map(Fact::asOf).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** Only those a rule looks at, so that news about something else changes nothing. */
    Facts only(List<Known> asked) {
        return new Facts(
                facts.stream().filter(fact -> asked.contains(fact.what())).toList());
    }

    boolean sayTheSameAs(Facts other) {
        return facts.size() == other.facts.size()
                && IntStream.range(0, facts.size()).allMatch(i -> facts.get(i).saysTheSameAs(other.facts.get(i)));
    }

    String text() {
        return facts.stream().map(Fact::text).collect(Collectors.joining("\n"));
    }

    static Facts read(String text) {
        return new Facts(
                text.lines().filter(line -> !line.isEmpty()).map(Fact::read).toList());
    }
}
