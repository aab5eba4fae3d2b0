package org.yibaotong.newsroom.submission;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.consent.ConsentDesk;
import org.yibaotong.newsroom.draft.Drafts;
import org.yibaotong.newsroom.pair.PairDesk;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;

/** Where submissions are received. */
@Service
@Transactional
public class SubmissionDesk {

    private final Submissions submissions;
    private final Drafts drafts;
    private final StoredFiles files;
    private final PairDesk pairs;
    private final ConsentDesk consents;
    private final Clock clock;

    SubmissionDesk(
            Submissions submissions,
            Drafts drafts,
            StoredFiles files,
            PairDesk pairs,
            ConsentDesk consents,
            Clock clock) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.files = files;
        this.pairs = pairs;
        this.consents = consents;
        this.clock = clock;
    }

    /** @param fresh whether it was received now, and not before under the same key */
    public record Received(SubmissionId submission, boolean fresh) {}

    /** A double click, or sending again after a lost answer, makes one submission and answers the same. */
    public Received submit(NewSubmission sent, Actor actor) {
        drafts.queueUpFor(sent.key());
        var earlier = submissions.findByClientKey(sent.key());
        drafts.delete(actor.person(), sent.key());
        return earlier.map(known -> again(known, sent, actor))
                .orElseGet(() -> new Received(receive(sent, actor), true));
    }

    private SubmissionId receive(NewSubmission sent, Actor actor) {
        sent.pictures().forEach(picture -> checkKept(picture.file()));
        var document = sent.document();
        if (document != null) {
            Refusal.unless(files.find(new FileId(document.file())).isPresent(), "submission.word.missing");
        }
        var received = Submission.receive(
                sent.key(), sent.content(), document, sent.pictures(), actor.person(), actor.unit(), clock.instant());
        var id = submissions.save(received).id();
        pairs.keep(sent.others(), id, actor.person());
        sent.people().forEach(said -> consents.say(said.picture(), said.showing(), said.note(), actor.person()));
        return id;
    }

    private static Received again(Submission known, NewSubmission sent, Actor actor) {
        Refusal.unless(actor.is(known.author()), "submission.send.key-taken");
        Refusal.unless(known.says(sent.content(), sent.pictures()), "submission.send.changed-since");
        return new Received(known.id(), false);
    }

    private void checkKept(String file) {
        var kept = files.find(new FileId(file)).filter(StoredFile::isPicture);
        Refusal.unless(kept.isPresent(), "submission.pictures.not-kept");
    }
}
