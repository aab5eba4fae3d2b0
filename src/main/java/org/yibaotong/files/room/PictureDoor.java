package org.yibaotong.files.room;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureClosed;
import org.yibaotong.files.PictureReopened;
import org.yibaotong.files.PictureShower;
import org.yibaotong.files.PublicPictures;
import org.yibaotong.shared.PersonId;

/** Where pictures are closed to the public and opened again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PictureDoor implements PublicPictures {

    private final ClosedPictures closed;
    private final List<PictureShower> showers;
    private final ApplicationEventPublisher events;

    PictureDoor(ClosedPictures closed, List<PictureShower> showers, ApplicationEventPublisher events) {
        this.closed = closed;
        this.showers = showers;
        this.events = events;
    }

    /** Heard within this feature only, by what keeps them in memory. */
    record ClosedPicturesChanged(Instant at) {}

    @Override
    public void change(Collection<FileId> shown, Collection<FileId> gone, String why, PersonId by, Instant at) {
        if (shown.isEmpty() && gone.isEmpty()) {
            return;
        }
        closed.moveMark();
        closed.remove(shown).forEach(picture -> events.publishEvent(new PictureReopened(picture, why, by, at)));
        for (var picture : withoutStillShown(gone)) {
            if (closed.add(picture, at)) {
                events.publishEvent(new PictureClosed(picture, why, by, at));
            }
        }
        events.publishEvent(new ClosedPicturesChanged(at));
    }

    private Set<FileId> withoutStillShown(Collection<FileId> gone) {
        var left = new LinkedHashSet<>(gone);
        showers.forEach(shower -> left.removeAll(shower.shown(gone)));
        return left;
    }
}
