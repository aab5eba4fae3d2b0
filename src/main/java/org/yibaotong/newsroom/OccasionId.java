package org.yibaotong.newsroom;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** Something that is going to happen (采访安排). */
public record OccasionId(UUID value) implements Identifier {

    public static OccasionId of(String text) {
        return new OccasionId(UUID.fromString(text));
    }

    public static OccasionId next() {
        return new OccasionId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
