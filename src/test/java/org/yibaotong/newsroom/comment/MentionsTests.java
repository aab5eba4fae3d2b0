package org.yibaotong.newsroom.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.PersonId;

class MentionsTests {

    private final PersonId lu = PersonId.next();
    private final PersonId luyuan = PersonId.next();
    private final PersonId otherLuyuan = PersonId.next();
    private final Map<PersonId, String> colleagues = Map.of(lu, "陆", luyuan, "陆远", otherLuyuan, "陆远");

    @Test
    void whoeverIsCalledByNameIsSpokenTo() {
        assertThat(Mentions.in("@陆远 这个数再问问", colleagues)).containsExactlyInAnyOrder(luyuan, otherLuyuan);
        assertThat(Mentions.in("这个数再问问＠陆，谢谢", colleagues)).containsExactly(lu);
    }

    @Test
    void aLongerNameIsNotTakenForAShorterOne() {
        assertThat(Mentions.in("@陆远@陆", colleagues)).containsExactlyInAnyOrder(lu, luyuan, otherLuyuan);
        assertThat(Mentions.in("@陆远", colleagues)).doesNotContain(lu);
    }

    @Test
    void aNameAloneOrNobodysSpeaksToNobody() {
        assertThat(Mentions.in("陆远说的，@ 陆，@所有人", colleagues)).isEmpty();
        assertThat(Mentions.in("", colleagues)).isEmpty();
        assertThat(Mentions.in("@陆", Map.of(lu, ""))).isEmpty();
    }
}
