package org.yibaotong.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yibaotong.YibaotongTest;
import org.yibaotong.inspection.indicator.Indicators;
import org.yibaotong.inspection.indicator.Rule;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Judgement;
import org.yibaotong.register.Accounts;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.PersonId;

/** Findings written many at once are the ones the repository would have written. */
@YibaotongTest
class ManyFindingsTests {

    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Autowired
    ManyFindings many;

    @Autowired
    Findings findings;

    @Autowired
    Indicators indicators;

    @Autowired
    Accounts accounts;

    private final List<Finding> made = new java.util.ArrayList<>();

    @AfterEach
    void takeBack() {
        made.forEach(one -> findings.deleteById(one.id()));
    }

    @Test
    void newOnesAreKeptWhole() {
        var finding = made();
        many.put(List.of(finding, made()));
        assertThat(kept(finding))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(finding);
    }

    @Test
    void changedOnesAreKeptWholeWithWhatWasSaidOfThem() {
        var finding = made();
        many.put(List.of(finding));
        var reported = kept(finding);
        reported.order(DAY.plusDays(9), DAY);
        reported.report(new PersonId(NewId.next()), DAY);
        findings.save(reported);
        var changed = kept(finding);
        changed.judge(judgement(DAY.plusDays(1)), null, AT.plusSeconds(9));
        many.put(List.of(changed));
        assertThat(kept(finding))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(changed);
        assertThat(kept(finding).judged().text()).contains("on 2026-03-03");
    }

    @Test
    void whoeverChangedOneMeanwhileComesFirst() {
        var finding = made();
        many.put(List.of(finding));
        var stale = kept(finding);
        var disputed = kept(finding);
        disputed.dispute(new PersonId(NewId.next()));
        findings.save(disputed);
        stale.end(false, null, AT);
        assertThatThrownBy(() -> many.put(List.of(stale))).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(kept(finding).state()).isEqualTo(FindingState.DISPUTED);
    }

    private Finding kept(Finding finding) {
        return findings.findById(finding.id()).orElseThrow();
    }

    private Finding made() {
        var finding = Finding.of(accounts.after(null, 1).getFirst(), judgement(DAY), null, AT);
        made.add(finding);
        return finding;
    }

    /** By hand there may be several of one account. */
    private Judgement judgement(LocalDate on) {
        var indicator = indicators.inForce(on).stream()
                .filter(one -> one.rule() == Rule.BY_HAND)
                .findFirst()
                .orElseThrow();
        return Judgement.of(indicator, new Facts(List.of()), on);
    }
}
