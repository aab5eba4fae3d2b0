package org.yibaotong.publishing.delivery;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.Units;
import org.yibaotong.newsroom.SignedOffStories;
import org.yibaotong.newsroom.SignedOffStories.SignedOffStory;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;
import org.yibaotong.publishing.delivery.Run.Load;

/**
 * Packs what is to be carried, from the newsroom's own shelf at the last moment, and only if it is still word by word what was
 * signed: a text that has another hash never goes out.
 */
@Component
class Loads {

    private static final String NOT_AS_SIGNED = "稿件内容与签发时不一致，没有发布。请核对这一版，改好后重新签发。";

    /** Something newer was decided between taking the errand and packing it; the newer errand is queued already. */
    private static final Load OVERTAKEN = new Load.Nothing(new Receipt.Failed("已有更新的决定，按新的办。"));

    private final PublicationTable publications;
    private final SignedOffStories signed;
    private final Units units;

    Loads(PublicationTable publications, SignedOffStories signed, Units units) {
        this.publications = publications;
        this.signed = signed;
        this.units = units;
    }

    Load of(Run run) {
        var publication = publications.get(run.story());
        return run.errand() == Errand.WITHDRAW ? takeDown(publication) : bring(publication, run.edition());
    }

    private Load bring(Publication publication, int edition) {
        if (publication.edition() != edition) {
            return OVERTAKEN;
        }
        var story = signed.get(publication.story(), edition);
        return publication.isSigned(story.sha256())
                ? new Load.Bring(release(publication, story))
                : new Load.Nothing(new Receipt.Refused(NOT_AS_SIGNED));
    }

    private static Load takeDown(Publication publication) {
        var at = publication.withdrawnAt();
        return at == null ? OVERTAKEN : new Load.TakeDown(withdrawal(publication, at));
    }

    private static WithdrawalOrder withdrawal(Publication publication, Instant at) {
        return new WithdrawalOrder(
                publication.story(),
                publication.edition(),
                publication.headline(),
                publication.unit(),
                publication.publishedAt(),
                publication.reason(),
                at);
    }

    private Release release(Publication publication, SignedOffStory story) {
        return new Release(
                story.story(),
                story.edition(),
                story.sha256(),
                story.headline(),
                story.summary(),
                story.topic(),
                story.body(),
                story.cover(),
                story.unit(),
                units.get(story.unit()).shortName(),
                story.credits(),
                publication.publishedAt(),
                publication.correction());
    }
}
