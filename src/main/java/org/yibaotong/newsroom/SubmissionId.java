package org.yibaotong.newsroom;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A submission (报送). */
public record SubmissionId(UUID value) implements Identifier {

    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    public static SubmissionId next() {
        return new SubmissionId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
