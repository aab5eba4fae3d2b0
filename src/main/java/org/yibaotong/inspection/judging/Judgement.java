package org.yibaotong.inspection.judging;

import java.time.LocalDate;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;

/**
 * What was judged, by which version of an indicator, on which day, and what came of it (判断). Its text holds all of that, so that it can be
 * judged again and compared to the byte.
 */
public record Judgement(Indicator indicator, LocalDate on, Facts facts, Verdict verdict) {

    public static Judgement of(Indicator indicator, Facts facts, LocalDate on) {
        var asked = facts.only(Judge.asks(indicator.rule()));
        return new Judgement(indicator, on, asked, Judge.judge(indicator, asked, on));
    }

    public String text() {
        return """
                indicator %s %d
                parameters %s
                on %s
                verdict %s
                %s""".formatted(
                        indicator.code(), indicator.version(), indicator.parametersText(), on, verdict, facts.text());
    }

    /** The same judged again from what is written, by the same version. */
    public static Judgement again(String text, Indicators indicators) {
        var lines = text.lines().toList();
        var indicator = lines.get(0).split(" ");
        return of(
                indicators.get(indicator[1], Integer.parseInt(indicator[2])),
                Facts.read(String.join("\n", lines.subList(4, lines.size()))),
                LocalDate.parse(lines.get(2).substring("on ".length())));
    }

    public boolean isFailure() {
        return verdict == Verdict.FAILED;
    }

    /** Whether the facts take the ground away from an earlier failure, even where they are not enough for a pass. */
    public boolean liftsFailure() {
        return Judge.lifts(indicator, facts, on);
    }

    /** Since when it is so, as far as the facts tell. */
    public LocalDate since() {
        return facts.day(Known.HOME_QUIET_SINCE)
                .or(() -> facts.day(Known.HOME_UNDATED_SINCE))
                .or(() -> facts.day(Known.QUIET_SINCE))
                .orElse(on);
    }

    /** In words: what is known, as of when, and who says so. */
    public String said() {
        return Sayings.of(facts);
    }

    /** On another day the same facts say the same. */
    public boolean saysTheSameAs(Judgement other) {
        return indicator.equals(other.indicator) && facts.sayTheSameAs(other.facts) && verdict == other.verdict;
    }
}
