package org.yibaotong.citizens.signupplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.ServiceId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/**
 * How one signs up for a service (报名安排).
 *
 * @param beginsAt when it takes place, or null for a form nobody comes to
 * @param capacity how many seats there are, or null where there are none to run out of
 * @param keepDays so many days after, nobody is known any more
 * @param forChildren whether it is for children under 14, whom their guardian signs up and agrees for
 */
public record SignUpPlan(
        ServiceId service,
        @Nullable Instant beginsAt,
        Instant closesAt,
        @Nullable Integer capacity,
        int keepDays,
        boolean forChildren,
        List<Question> questions) {

    public static final int CAPACITY_MOST = 100_000;
    static final int KEEP_MOST = 365;

    public SignUpPlan {
        Refusal.when(
                capacity != null && (capacity < 1 || capacity > CAPACITY_MOST),
                "sign-up.capacity.wrong",
                CAPACITY_MOST);
        Refusal.when(keepDays < 1 || keepDays > KEEP_MOST, "sign-up.keep-days.wrong", KEEP_MOST);
        Refusal.when(beginsAt != null && closesAt.isAfter(beginsAt), "sign-up.closes-at.after-begin");
        questions = List.copyOf(questions);
    }

    /** From the first moment on nobody moves up. */
    public boolean hasBegun(Instant now) {
        return beginsAt != null && !now.isBefore(beginsAt);
    }

    /** Whether whoever knows what was before would come at the wrong time. */
    boolean isMoved(SignUpPlan before, Instant now) {
        return beginsAt != null && !beginsAt.equals(before.beginsAt) && !hasBegun(now) && !before.hasBegun(now);
    }

    /** Those on the list came to what was, or did not: nobody has a seat by it in what comes after. */
    void keepTheTimeOf(SignUpPlan before, Instant now) {
        Refusal.when(
                before.hasBegun(now) && !Objects.equals(beginsAt, before.beginsAt),
                "sign-up.plan.over",
                before.forgottenOn().toString());
    }

    /** Whoever signed up was told how long they are known (个人信息保护法第十七条), and agreed to no longer. */
    void keepNoLongerThan(SignUpPlan before) {
        Refusal.when(keepDays > before.keepDays, "sign-up.keep-days.promised", before.keepDays);
    }

    /** The first day on which nobody is known any more. */
    private LocalDate forgottenOn() {
        return Times.date(beginsAt == null ? closesAt : beginsAt).plusDays(keepDays + 1L);
    }

    /** The last moment belongs to it. */
    public boolean isOpen(Instant now) {
        return !now.isAfter(closesAt);
    }
}
