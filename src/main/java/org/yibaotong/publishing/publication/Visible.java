package org.yibaotong.publishing.publication;

import org.springframework.stereotype.Component;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.publishing.delivery.Publication;
import org.yibaotong.publishing.delivery.PublicationTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;

/** Which publications a person may look into: the newsroom those of its units, everyone else those they had a hand in. */
@Component
class Visible {

    private final PublicationTable publications;
    private final SignedOffStories signed;

    Visible(PublicationTable publications, SignedOffStories signed) {
        this.publications = publications;
        this.signed = signed;
    }

    Publication get(StoryId story, Actor actor) {
        var publication = publications.get(story);
        if (actor.reach(Role.newsroom()).covers(publication.unit()) || hadAHandIn(publication, actor)) {
            return publication;
        }
        throw new NotFound("publication", story);
    }

    private boolean hadAHandIn(Publication publication, Actor actor) {
        return signed.get(publication.story(), publication.edition())
                .concerned()
                .contains(actor.person());
    }
}
