package org.yibaotong.newsroom.term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.identity.Units.UnitFacts;
import org.yibaotong.newsroom.leader.Holders;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Term;
import org.yibaotong.text.checker.TermList;

/** The checker with all terms, leaders and units that there are today; made anew when a list or the day is another, on this node or elsewhere. */
@Component
public class Checkers {

    private final OwnTerms terms;
    private final Holders holders;
    private final Units units;
    private volatile @Nullable Made made;

    Checkers(OwnTerms terms, Holders holders, Units units) {
        this.terms = terms;
        this.holders = holders;
        this.units = units;
    }

    private record Made(long edition, LocalDate day, List<String> units, Checker checker) {

        boolean isFor(long edition, LocalDate day, List<String> units) {
            return this.edition == edition && this.day.equals(day) && this.units.equals(units);
        }
    }

    public Checker on(LocalDate day) {
        long edition = terms.edition();
        var names = units.list().stream().map(UnitFacts::name).toList();
        var last = made;
        if (last == null || !last.isFor(edition, day, names)) {
            var checker = new Checker(new TermList(holdingOn(day)), holders.on(day), names);
            last = new Made(edition, day, names, checker);
            made = last;
        }
        return last.checker;
    }

    /** The centre's own word counts more than that of the program. */
    private List<Term> holdingOn(LocalDate day) {
        var holding = new LinkedHashMap<String, Term>();
        TermList.usual().terms().forEach(term -> holding.put(term.words(), term));
        terms.all().stream()
                .filter(own -> own.holdsOn(day))
                .forEach(own -> holding.put(own.term().words(), own.term()));
        return List.copyOf(holding.values());
    }
}
