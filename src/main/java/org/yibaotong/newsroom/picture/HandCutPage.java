package org.yibaotong.newsroom.picture;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.Cut;
import org.yibaotong.files.Cutting;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.StoredFile;
import org.yibaotong.newsroom.head.StoryHead;

/**
 * One picture with the frame of one cut on it.
 *
 * @param shape what the cut is for
 * @param drawn whether somebody has drawn it
 * @param small whether the frame as it stands is smaller than wanted
 */
public record HandCutPage(
        StoryHead head,
        StoredFile picture,
        Rendition shape,
        HandCutForm form,
        Cut frame,
        boolean drawn,
        boolean small) {

    private static final int LOOK = 256;

    static HandCutPage of(
            StoryHead head, StoredFile picture, Rendition shape, Cut now, boolean drawn, @Nullable HandCutForm typed) {
        var cutting = Cutting.of(picture, shape);
        var form = Objects.requireNonNullElseGet(typed, () -> HandCutForm.of(now));
        var frame = form.frame(cutting).orElse(now);
        return new HandCutPage(head, picture, shape, form, frame, drawn, cutting.isSmall(frame));
    }

    public String url() {
        return head.url() + "/pictures/" + picture.id() + "/cuts/" + shape.code();
    }

    public String source() {
        return "/desk/files/" + picture.id() + "/large";
    }

    /** How much of the picture's height goes with all of its width, for the script. */
    public double ratio() {
        return cutting().ratio();
    }

    public int needed() {
        return cutting().needed();
    }

    public String size() {
        return pixels(frame.width(), picture.width()) + "×" + pixels(frame.height(), picture.height());
    }

    /** The frame in pixels of the picture, as a drawing wants it. */
    public int[] box() {
        return new int[] {
            pixels(frame.left(), picture.width()),
            pixels(frame.top(), picture.height()),
            Math.max(1, pixels(frame.width(), picture.width())),
            Math.max(1, pixels(frame.height(), picture.height()))
        };
    }

    public int lookWidth() {
        return LOOK;
    }

    public int lookHeight() {
        return Math.round((float) LOOK * shape.height() / shape.width());
    }

    /** Made to be scrolled along, not to be seen at once. */
    public boolean isLong() {
        return picture.height() > 2 * picture.width();
    }

    private Cutting cutting() {
        return Cutting.of(picture, shape);
    }

    private static int pixels(int parts, int whole) {
        return Math.round((float) parts * whole / Cut.WHOLE);
    }
}
