package org.yibaotong.newsroom.picture;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PublicPictures;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Edition;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/** Where it is noted, with the decision itself, which pictures, videos and captions a story shows to the public from now on. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PictureDesk {

    private final LivePictures pictures;
    private final PublicPictures doors;

    PictureDesk(LivePictures pictures, PublicPictures doors) {
        this.pictures = pictures;
        this.doors = doors;
    }

    /** The edition was signed; what the one before it showed and this one does not is gone. */
    public void show(Edition signed, PersonId by, Instant at) {
        var why = "《" + signed.text().headline().text() + "》第" + signed.number() + "版签发";
        change(signed.story(), signed.text().files(), why, by, at);
    }

    public void takeDown(Story withdrawn, PersonId by, Instant at) {
        change(withdrawn.id(), Set.of(), "《" + withdrawn.headline() + "》撤稿", by, at);
    }

    private void change(StoryId story, Set<FileId> shown, String why, PersonId by, Instant at) {
        var gone = new HashSet<>(pictures.of(story));
        gone.removeAll(shown);
        pictures.put(story, shown);
        doors.change(shown, gone, why, by, at);
    }
}
