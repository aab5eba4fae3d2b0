package org.yibaotong.newsroom.submission;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.newsroom.draft.Draft;
import org.yibaotong.newsroom.draft.Drafts;
import org.yibaotong.shared.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Where what is typed on 报一条 is kept until it is sent. */
@Service
@Transactional
class DraftDesk {

    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    DraftDesk(Drafts drafts, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    void save(PersonId person, SubmissionForm form) {
        drafts.save(person, new Draft(form.key(), form.draftTitle(), json.writeValueAsString(form), clock.instant()));
    }

    SubmissionForm open(PersonId person, UUID key) {
        return json.readValue(drafts.get(person, key).typed(), SubmissionForm.class);
    }

    /** Newest first, without what is typed in them. */
    List<Draft> list(PersonId person) {
        return drafts.list(person);
    }

    void drop(PersonId person, UUID key) {
        drafts.delete(person, key);
    }
}
