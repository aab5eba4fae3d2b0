package org.yibaotong.newsroom.submission;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.Signed;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.pair.SenderWord;
import org.yibaotong.shared.NewId;

/** Submissions for tests, sent in by people of the example world. */
@Component
public class TestSubmissions {

    private final SubmissionDesk desk;
    private final Photos photos;
    private final Signed signed;

    TestSubmissions(SubmissionDesk desk, Photos photos, Signed signed) {
        this.desk = desk;
        this.photos = photos;
        this.signed = signed;
    }

    public SubmissionId lead(String login, String text, int... photoSeeds) {
        var actor = signed.actor(login);
        var content = SubmissionContent.lead(text, actor.unitName(), "今天上午", "我，" + actor.name());
        List<SubmissionPicture> pictures = Arrays.stream(photoSeeds)
                .mapToObj(seed -> SubmissionPicture.of(photos.keep(seed), ""))
                .toList();
        return desk.submit(new NewSubmission(NewId.next(), content, null, pictures, SenderWord.NONE), actor)
                .submission();
    }
}
