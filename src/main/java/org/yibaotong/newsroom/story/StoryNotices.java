package org.yibaotong.newsroom.story;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;

/** Tells people what became of a story: senders on the page of what they sent, the newsroom on the page of the story. */
@Component
public class StoryNotices {

    private final Notices notices;
    private final Sources sources;

    StoryNotices(Notices notices, Sources sources) {
        this.notices = notices;
        this.sources = sources;
    }

    public void tellSenders(Story story, String kind, String title, String text) {
        for (var source : sources.of(story.id())) {
            var url = "/desk/submissions/" + source.submission();
            notices.tell(new Notice(kind, title, text, url), List.of(source.author()));
        }
    }

    public void tellNewsroom(Story story, String kind, String title, String text, Collection<PersonId> people) {
        notices.tell(new Notice(kind, title, text, "/desk/stories/" + story.id()), people);
    }
}
