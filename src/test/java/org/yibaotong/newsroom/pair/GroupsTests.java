package org.yibaotong.newsroom.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.Groups.Bond;
import org.yibaotong.newsroom.pair.Groups.Link;

class GroupsTests {

    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    private final SubmissionId first = SubmissionId.next();
    private final SubmissionId second = SubmissionId.next();
    private final SubmissionId third = SubmissionId.next();
    private final SubmissionId fourth = SubmissionId.next();

    @Test
    void whateverPairsConnectStandsUnderTheOneThatCameFirst() {
        var groups = Groups.of(List.of(link(third, 3, second, 2), link(first, 1, third, 3)));
        assertThat(groups.under(first)).containsExactly(first, second, third);
        assertThat(groups.followers()).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void twoEventsAreTwoGroups() {
        var groups = Groups.of(List.of(link(first, 1, second, 2), link(third, 3, fourth, 4)));
        assertThat(groups.under(first)).containsExactly(first, second);
        assertThat(groups.under(third)).containsExactly(third, fourth);
    }

    @Test
    void noGuessBringsTogetherWhatSomebodySaidIsNotOneEvent() {
        var groups = Groups.of(List.of(
                link(first, 1, second, 2),
                link(second, 2, third, 3, Bond.SAID),
                link(first, 1, third, 3, Bond.DENIED)));
        assertThat(groups.under(first)).containsExactly(first);
        assertThat(groups.under(second)).containsExactly(second, third);
    }

    @Test
    void whatIsOnlyDeniedStandsAlone() {
        assertThat(Groups.of(List.of(link(first, 1, second, 2, Bond.DENIED))).followers())
                .isEmpty();
    }

    @Test
    void aloneItStandsUnderItself() {
        assertThat(Groups.of(List.of()).under(first)).containsExactly(first);
        assertThat(Groups.of(List.of()).followers()).isEmpty();
    }

    private static Link link(SubmissionId one, int oneAt, SubmissionId other, int otherAt) {
        return link(one, oneAt, other, otherAt, Bond.FOUND);
    }

    private static Link link(SubmissionId one, int oneAt, SubmissionId other, int otherAt, Bond bond) {
        return new Link(one, NINE.plusSeconds(oneAt), other, NINE.plusSeconds(otherAt), bond);
    }
}
