package org.yibaotong.inspection;

import java.time.Instant;
import org.yibaotong.shared.Audited;
import org.yibaotong.shared.PersonId;

/** Whoever pointed out a mistake has their answer (答复找错). */
public record MistakeAnswered(MistakeId mistake, boolean isMistake, String answer, PersonId by, Instant at)
        implements Audited {

    @Override
    public TrailEntry trail() {
        var said = (isMistake ? "确有错误，转整改。" : "不是错误。") + answer;
        return new TrailEntry(by, "mistake.answer", "mistake", mistake.toString(), said, at);
    }
}
