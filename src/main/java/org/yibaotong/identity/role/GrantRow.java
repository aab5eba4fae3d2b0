package org.yibaotong.identity.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/**
 * One grant in a list.
 *
 * @param ended null while it is held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrantRow(
        String id,
        String personId,
        String person,
        String login,
        Role role,
        String unitId,
        String unit,
        Instant granted,
        String grantedBy,
        @Nullable Instant ended,
        @Nullable String endedBy) {

    public String grantedAt() {
        return Times.minute(granted);
    }

    public String endedAt() {
        return ended == null ? "" : Times.minute(ended);
    }

    public boolean held() {
        return ended == null;
    }
}
