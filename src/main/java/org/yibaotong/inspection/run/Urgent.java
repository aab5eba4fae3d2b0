package org.yibaotong.inspection.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.indicator.Indicator;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.register.Accounts;
import org.yibaotong.web.Words;

/** Says what is most urgent (最要紧的): which account, by which rule, and until when it gets no worse. */
final class Urgent {

    private final Accounts accounts;
    private final Indicators indicators;
    private final Words words;
    private final LocalDate today;

    Urgent(Accounts accounts, Indicators indicators, Words words, LocalDate today) {
        this.accounts = accounts;
        this.indicators = indicators;
        this.words = words;
        this.today = today;
    }

    String of(List<Finding> findings) {
        return findings.stream().map(this::sentence).collect(Collectors.joining());
    }

    private String sentence(Finding finding) {
        var name = accounts.get(finding.account()).name();
        var judgement = finding.judgement(indicators);
        return "“" + name + "”" + judgement.indicator().name() + next(finding, judgement.since()) + "。";
    }

    /** Silence grows worse by itself: the day on which the next step of its ladder is reached. */
    private String next(Finding finding, LocalDate since) {
        return indicators.inForce(today).stream()
                .filter(one -> one.rule() == Rule.SILENCE && finding.rule() == Rule.SILENCE)
                .filter(one -> one.severity().compareTo(finding.severity()) > 0)
                .min(Comparator.comparing(Indicator::severity))
                .map(one -> says(one, since.plusDays(one.number("days") - 1L)))
                .orElse("");
    }

    private String says(Indicator next, LocalDate day) {
        return "，到" + day + "还没有更新，就是" + words.of(next.severity());
    }
}
