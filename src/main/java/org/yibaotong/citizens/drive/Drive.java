package org.yibaotong.citizens.drive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.UnitId;

/**
 * Some wishes that belong together (微心愿活动), such as those before Children's Day.
 *
 * @param dueOn the day by which all are fulfilled
 * @param institution who takes what is not all claimed
 * @param assessment of what it means for the people whose data it needs (个人信息保护法第五十五条)
 */
public record Drive(
        UUID id,
        String name,
        UnitId unit,
        LocalDate dueOn,
        String institution,
        String assessment,
        String assessedBy,
        @Nullable LocalDate assessedOn) {

    public boolean isAssessed() {
        return !assessment.isEmpty() && assessedOn != null;
    }
}
