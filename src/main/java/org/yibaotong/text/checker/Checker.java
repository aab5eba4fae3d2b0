package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks a text over for what is doubtful (查错). It never changes a text and never decides. */
public final class Checker {

    private final TermList terms;
    private final List<Rule> rules;

    public Checker(TermList terms) {
        this(terms, List.of(), List.of());
    }

    /** @param units the names of units as they are registered */
    public Checker(TermList terms, List<Leader> leaders, List<String> units) {
        this.terms = terms;
        this.rules = new ArrayList<>(Wrong.FORMS);
        rules.addAll(List.of(new Leaders(leaders), new UnitNames(units)));
        rules.addAll(List.of(new Weekdays(), new PrivateNumbers(), new Minors(), new VagueTimes(), new Quotes()));
    }

    /** For what residents write: of their own children they tell more than a story does. */
    public static Checker ofResidents() {
        var checker = new Checker(new TermList(List.of()));
        checker.rules.addAll(List.of(new OwnChildren(), new OwnName()));
        return checker;
    }

    /** By what somebody else is known who never agreed to it: numbers of one person, and the names of children. */
    public List<Doubt> personal(List<String> passages, LocalDate day) {
        return check(passages, day).stream().filter(Doubt::isAboutSomebody).toList();
    }

    /**
     * @param passages headline, summary and paragraphs, one each
     * @param day on which the text is to be read
     * @return in the order of reading
     */
    public List<Doubt> check(List<String> passages, LocalDate day) {
        var doubts = new ArrayList<Doubt>();
        for (int passage = 0; passage < passages.size(); passage++) {
            look(passage, passages.get(passage), day, doubts);
        }
        doubts.sort(Doubt.AS_READ);
        return doubts;
    }

    private void look(int passage, String text, LocalDate day, List<Doubt> into) {
        terms.look(passage, text, into);
        for (var rule : rules) {
            rule.look(passage, text, day, into);
        }
    }
}
