package org.yibaotong.register.filings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.register.filing.Filing;
import org.yibaotong.register.filing.FilingState;
import org.yibaotong.register.filing.FilingTerms;
import org.yibaotong.register.filings.FilingPage.Countdown;
import org.yibaotong.web.Station;
import org.yibaotong.web.Times;

/** Where a filing is on its way through the levels (备案进度), and who has how long for the next part of it. */
@Component
class FilingRoad {

    private final FilingTerms terms;
    private final Units units;

    FilingRoad(FilingTerms terms, Units units) {
        this.terms = terms;
        this.units = units;
    }

    List<Station> stations(Filing filing) {
        var levels = filing.levels();
        var names = units.names(levels);
        var stations = new ArrayList<Station>();
        var asked = Times.day(filing.askedAt());
        stations.add(
                switch (filing.state()) {
                    case SENT_BACK -> new Station("申请", "is-stuck", "退回，等修改");
                    case WITHDRAWN -> new Station("申请", "is-stuck", "已撤回");
                    case AWAITING, AGREED, FILED -> new Station("申请", "is-done", asked);
                });
        for (int at = 0; at < levels.size(); at++) {
            boolean isNow = filing.state() == FilingState.AWAITING && at == filing.passed();
            boolean isPassed = at < filing.passed();
            stations.add(new Station(
                    names.getOrDefault(levels.get(at), ""),
                    isPassed ? "is-done" : isNow ? "is-now" : "",
                    isPassed ? "同意" : isNow ? "在看" : ""));
        }
        stations.add(
                switch (filing.state()) {
                    case AGREED -> new Station("备案", "is-now", "等报全国系统");
                    case FILED -> new Station("备案", "is-done", String.valueOf(filing.filedOn()));
                    case AWAITING, SENT_BACK, WITHDRAWN -> new Station("备案", "", "");
                });
        return stations;
    }

    @Nullable Countdown countdown(Filing filing, LocalDate today) {
        var due = filing.dueOn();
        if (due == null) {
            return null;
        }
        boolean isAgreed = filing.state() == FilingState.AGREED;
        var term = isAgreed ? terms.filing() : terms.deciding();
        var who = units.get(filing.waitsAt()).name();
        return new Countdown(
                "请" + who + "在" + due + "前" + (isAgreed ? "报全国系统" : "看完") + "，一共" + term.days() + "个工作日。依据："
                        + term.source() + "。" + (filing.isOverdue(today) ? "这一天已经过了。" : ""),
                filing.isOverdue(today));
    }
}
