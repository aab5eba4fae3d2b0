package org.yibaotong.newsroom;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A story (稿件). */
public record StoryId(UUID value) implements Identifier {

    public static StoryId of(String text) {
        return new StoryId(UUID.fromString(text));
    }

    public static StoryId next() {
        return new StoryId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
