package org.yibaotong.files.room;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yibaotong.files.Cut;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;

/** All that was said of where pictures are cut, as it was at one moment (取景). */
record Framings(Map<FileId, PointOfInterest> points, Map<Drawn, Cut> cuts) {

    static final Framings NONE = new Framings(Map.of(), Map.of());

    /** One shape of one picture. */
    record Drawn(FileId picture, Rendition shape) {}

    Framings with(FileId picture, PointOfInterest point) {
        return new Framings(with(points, picture, point), cuts);
    }

    /** @param cut nothing where it is cut around the point again */
    Framings with(Drawn drawn, @Nullable Cut cut) {
        return new Framings(points, with(cuts, drawn, cut));
    }

    private static <K, V> Map<K, V> with(Map<K, V> all, K key, @Nullable V value) {
        var changed = new HashMap<>(all);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return Map.copyOf(changed);
    }
}
