package org.yibaotong.newsroom;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** What one person is asked to cover (采访任务). */
public record AssignmentId(UUID value) implements Identifier {

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    public static AssignmentId next() {
        return new AssignmentId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
