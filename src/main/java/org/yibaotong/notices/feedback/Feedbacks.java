package org.yibaotong.notices.feedback;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Role;

/** All feedback there is. */
interface Feedbacks extends ListCrudRepository<Feedback, UUID> {

    /** One's own; without a name, whoever has the address of the receipt. */
    default Feedback getVisibleTo(UUID id, Actor actor) {
        return findById(id)
                .filter(feedback -> feedback.isAnonymous()
                        || actor.person().equals(feedback.personId())
                        || isAnswerable(feedback, actor))
                .orElseThrow(() -> new NotFound("feedback", id));
    }

    default Feedback getAnswerableBy(UUID id, Actor actor) {
        return findById(id)
                .filter(feedback -> isAnswerable(feedback, actor))
                .orElseThrow(() -> new NotFound("feedback", id));
    }

    static boolean isAnswerable(Feedback feedback, Actor actor) {
        var unit = feedback.unitId();
        return unit == null
                ? actor.has(Role.SYSTEM_ADMINISTRATOR)
                : actor.reach(Role.SYSTEM_ADMINISTRATOR).covers(unit);
    }
}
