package org.yibaotong.newsroom.picture;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.Cut;
import org.yibaotong.files.Cutting;
import org.yibaotong.shared.Refusal;

/**
 * The frame of a cut as it is drawn or typed, in hundredths of the picture.
 *
 * @param height follows from the width; whoever says it must say the same
 * @param small that it may be small, where it is ticked
 */
public record HandCutForm(
        @Nullable String left,
        @Nullable String top,
        @Nullable String width,
        @Nullable String height,
        @Nullable String small) {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)[%％]?");

    static HandCutForm of(Cut cut) {
        return new HandCutForm(percent(cut.left()), percent(cut.top()), percent(cut.width()), null, null);
    }

    Cut cut(Cutting cutting) {
        var cut = cutting.at(share(left), share(top), share(width));
        if (height != null && !height.isBlank()) {
            cutting.checkHeight(cut, share(height));
        }
        Refusal.when(
                cutting.isSmall(cut) && small == null,
                "picture.small.unsaid",
                String.valueOf(cutting.pixels(cut)),
                String.valueOf(cutting.needed()));
        return cut;
    }

    /** Where it lies, if it can lie there. */
    Optional<Cut> frame(Cutting cutting) {
        try {
            return Optional.of(cutting.at(share(left), share(top), share(width)));
        } catch (Refusal outside) {
            return Optional.empty();
        }
    }

    private static double share(@Nullable String typed) {
        var found = PERCENT.matcher(typed == null ? "" : typed.strip());
        Refusal.unless(found.matches(), "picture.cut.outside");
        return Double.parseDouble(found.group(1)) / 100;
    }

    private static String percent(int parts) {
        return BigDecimal.valueOf(parts, 2).stripTrailingZeros().toPlainString();
    }
}
