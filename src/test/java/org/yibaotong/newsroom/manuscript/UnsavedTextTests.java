package org.yibaotong.newsroom.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yibaotong.shared.PersonId;

class UnsavedTextTests {

    private static final Manuscript SAVED = Manuscript.of("九盏灯亮了", "", "民生", "<p>渡口巷的灯亮了。</p>", null);

    @Test
    void typingWhatIsSavedAlreadyIsNothingNew() {
        assertThat(typed("<p>渡口巷的灯亮了。</p>").says(SAVED)).isTrue();
        assertThat(typed("<p>渡口巷的灯又灭了。</p>").says(SAVED)).isFalse();
    }

    @Test
    void whatIsTooLongToSaveIsKeptAndDoesNotShutTheSheet() {
        assertThat(typed("<p>" + "a".repeat(2_500_000) + "</p>").says(SAVED)).isFalse();
    }

    private static UnsavedText typed(String body) {
        return new UnsavedText(PersonId.next(), "九盏灯亮了", SAVED.summary(), "民生", body, null, 1, Instant.EPOCH);
    }
}
