package org.yibaotong.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.finding.FindingPage.Mending;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Role;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** What the page of a finding says and asks about mending it. */
@Component
class Mendings {

    /** What the form begins with, no more than that: no rule names a number of days. */
    private static final int SUGGESTED = 10;

    private final WorkingDays workingDays;
    private final Clock clock;

    Mendings(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Mending of(Finding finding, RectificationForm typed, Actor actor) {
        var today = Times.date(clock.instant());
        var due = finding.rectification().dueOn();
        boolean keepsLedger = actor.reach(Role.REGISTRAR).covers(finding.unit());
        boolean isUnit = actor.reach(Role.CORRESPONDENT).covers(finding.unit());
        boolean isReported = finding.state() == FindingState.REPORTED;
        return new Mending(
                due == null || !finding.state().isOpen() ? "" : due.toString(),
                finding.isOverdue(today),
                keepsLedger && finding.state().waitsForItsUnit(),
                isUnit && finding.state().waitsForItsUnit(),
                keepsLedger && mayRecheck(finding, actor),
                isReported || Boolean.TRUE.equals(typed.recheck()),
                isReported,
                suggested(typed, due, today),
                today.plusDays(1).toString(),
                typed);
    }

    private static boolean mayRecheck(Finding finding, Actor actor) {
        return finding.state().isOpen()
                && finding.state() != FindingState.DISPUTED
                && !actor.person().equals(finding.rectification().reportedBy());
    }

    private String suggested(RectificationForm typed, @Nullable LocalDate due, LocalDate today) {
        if (!typed.day().isEmpty()) {
            return typed.day();
        }
        return due != null && due.isAfter(today)
                ? due.toString()
                : workingDays.after(today, SUGGESTED).toString();
    }
}
