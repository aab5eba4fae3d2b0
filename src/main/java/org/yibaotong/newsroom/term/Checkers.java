package org.yibaotong.newsroom.term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Term;
import org.yibaotong.text.checker.TermList;

/** The checker with all terms that hold today; made anew when the list or the day is another, on this node or elsewhere. */
@Component
public class Checkers {

    private final OwnTerms terms;
    private volatile @Nullable Made made;

    Checkers(OwnTerms terms) {
        this.terms = terms;
    }

    private record Made(long edition, LocalDate day, Checker checker) {}

    public Checker on(LocalDate day) {
        long edition = terms.edition();
        var last = made;
        if (last == null || last.edition != edition || !last.day.equals(day)) {
            last = new Made(edition, day, new Checker(new TermList(holdingOn(day))));
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
