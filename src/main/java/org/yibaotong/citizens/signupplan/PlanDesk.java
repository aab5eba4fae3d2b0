package org.yibaotong.citizens.signupplan;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.citizens.SignUpsPlanned;
import org.yibaotong.citizens.service.KnownServices;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where a clerk lays down how one signs up. */
@Component
@Transactional
class PlanDesk {

    private final KnownServices services;
    private final Plans plans;
    private final TakenSeats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(KnownServices services, Plans plans, TakenSeats seats, ApplicationEventPublisher events, Clock clock) {
        this.services = services;
        this.plans = plans;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** As it was laid down, to be changed. */
    PlanForm form(ServiceId id, Actor actor) {
        services.ofSignUps(id, actor);
        return plans.find(id).map(PlanForm::of).orElse(PlanForm.empty());
    }

    /**
     * More seats go at once to whoever waits; fewer than are taken there cannot be, and what was answered cannot be asked otherwise. Whoever
     * has a seat is told another time. Where nobody is known any more it all begins anew.
     */
    void plan(ServiceId id, PlanForm form, Actor actor) {
        var now = clock.instant();
        var service = services.ofSignUps(id, actor);
        var plan = form.plan(id);
        plans.hold(id);
        var last = plans.numbers(id);
        boolean isAnew = last.isForgotten() && plan.isOpen(now);
        if (isAnew) {
            plans.beginAnew(id);
        }
        change(plan, now);
        var said = said(plan) + (isAnew ? "；上一次" + said(last) : "");
        events.publishEvent(new SignUpsPlanned(id, service.name(), said, actor.person(), now));
    }

    private void change(SignUpPlan plan, Instant now) {
        var before = plans.find(plan.service());
        var numbers = plans.numbers(plan.service());
        before.ifPresent(one -> refuse(plan, one, numbers, now));
        plans.put(plan);
        seats.moveUp(plan.service(), now);
        if (before.filter(one -> plan.isMoved(one, now)).isPresent()) {
            seats.timeChanged(plan.service());
        }
    }

    private static void refuse(SignUpPlan plan, SignUpPlan before, Plans.Numbers numbers, Instant now) {
        boolean isAnswered = numbers.seated() + numbers.waiting() > 0;
        Refusal.when(isAnswered && !before.questions().equals(plan.questions()), "sign-up.questions.answered");
        Refusal.when(isAnswered && before.forChildren() != plan.forChildren(), "sign-up.for-children.answered");
        if (isAnswered && !numbers.isForgotten()) {
            plan.keepTheTimeOf(before, now);
            plan.keepNoLongerThan(before);
        }
        var capacity = plan.capacity();
        Refusal.when(capacity != null && capacity < numbers.seated(), "sign-up.capacity.taken", numbers.seated());
    }

    private static String said(SignUpPlan plan) {
        return (plan.capacity() == null ? "不限名额" : plan.capacity() + "个名额") + "，" + Times.minute(plan.closesAt())
                + "截止，结束后" + plan.keepDays() + "天删除名单" + (plan.forChildren() ? "，未满14周岁，由监护人报名" : "");
    }

    /** What was counted of it stands nowhere else once it begins anew. */
    private static String said(Plans.Numbers last) {
        return last.seated() + "人有名额，" + last.waiting() + "人排队，到场" + last.came() + "人";
    }
}
