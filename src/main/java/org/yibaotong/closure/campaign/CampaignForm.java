package org.yibaotong.closure.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * What is typed to weigh accounts for a campaign.
 *
 * @param policy which and in which version, as {@code burden 1}
 * @param unit its id or name; empty means one's own
 * @param from accounts that were over before that day do not count; empty means today
 */
public record CampaignForm(
        @Nullable String name,
        @Nullable String policy,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String deadline) {

    private static final int NAME_LONGEST = 60;

    static final CampaignForm EMPTY = new CampaignForm("", "", "", "", "");

    public static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    String checkedName() {
        var typed = PlainText.line(or(name));
        Refusal.when(typed.isEmpty(), "campaign.name.missing");
        Refusal.when(PlainText.length(typed) > NAME_LONGEST, "campaign.name.too-long", NAME_LONGEST);
        return typed;
    }

    String checkedPolicy() {
        Refusal.unless(or(policy).matches("\\S+ [0-9]{1,4}"), "campaign.policy.missing");
        return or(policy);
    }

    LocalDate fromOr(LocalDate today) {
        return or(from).isEmpty() ? today : day(or(from), "campaign.from.not-a-day");
    }

    LocalDate checkedDeadline(LocalDate today) {
        var day = day(or(deadline), "campaign.deadline.missing");
        Refusal.unless(day.isAfter(today), "campaign.deadline.past");
        return day;
    }

    private static LocalDate day(String typed, String otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal(otherwise);
        }
    }
}
