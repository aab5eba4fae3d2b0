package org.yibaotong.newsroom.signoff;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.newsroom.source.Source;
import org.yibaotong.newsroom.source.Sources;
import org.yibaotong.newsroom.story.Story;

/** Whom readers see named under a story though what they sent was taken out of it (还署着名): until the next signature. */
@Component
public class StillNamed {

    private final Sources sources;
    private final SignOffs signOffs;

    StillNamed(Sources sources, SignOffs signOffs) {
        this.sources = sources;
        this.signOffs = signOffs;
    }

    public List<Source> in(Story story) {
        if (!story.isLive()) {
            return List.of();
        }
        var signedAt = signOffs.of(story.id()).getLast().at();
        var present = sources.of(story.id()).stream().map(Source::submission).toList();
        return sources.ever(story.id()).stream()
                .filter(source -> source.isNamedAt(signedAt) && !present.contains(source.submission()))
                .toList();
    }

    public boolean is(SubmissionId submission, Story story) {
        return in(story).stream().anyMatch(source -> source.submission().equals(submission));
    }
}
