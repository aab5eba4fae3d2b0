package org.yibaotong.register.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.platform.Platform;

/**
 * The form as it is printed.
 *
 * @param action where it is sent to
 * @param back what it was opened from, and its name
 * @param pasted what was pasted to be recognised
 * @param note what came of it
 * @param knownUrl the account that is met again by it
 * @param asksToPaste whether a new account may be told by its link
 */
public record FilingFormPage(
        FilingKind kind,
        String title,
        String action,
        String back,
        String backName,
        FilingForm form,
        List<Platform> platforms,
        String pasted,
        String note,
        @Nullable String knownUrl,
        boolean asksToPaste) {

    public boolean isOpening() {
        return kind == FilingKind.OPENING;
    }
}
