package org.yibaotong.publishing.delivery;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** Tells those who can do something about it that a story did not get out (发布受阻). */
@Component
class Alarm {

    private static final List<Role> CAN_ACT = List.of(Role.FINAL_REVIEWER, Role.EDITOR);

    private final PublicationTable publications;
    private final People people;
    private final Notices notices;
    private final Words words;

    Alarm(PublicationTable publications, People people, Notices notices, Words words) {
        this.publications = publications;
        this.people = people;
        this.notices = notices;
        this.words = words;
    }

    /** Once for each trouble: not while it is still being tried again. */
    void ring(Delivery delivery) {
        if (!delivery.state().isTrouble() || delivery.nextAt() != null) {
            return;
        }
        var publication = publications.get(delivery.story());
        var told = new LinkedHashSet<PersonId>();
        CAN_ACT.forEach(role -> told.addAll(people.holding(role, publication.unit())));
        var title = "《" + publication.headline() + "》" + trouble(delivery);
        notices.tell(
                new Notice("publication.trouble", title, delivery.detail(), "/desk/publications/" + delivery.story()),
                told);
    }

    private String trouble(Delivery delivery) {
        var channel = words.of(delivery.channel());
        return switch (delivery.errand()) {
            case PUBLISH -> "没有发到" + channel;
            case CORRECT -> "没有在" + channel + "更正";
            case WITHDRAW -> "没有从" + channel + "撤下";
        };
    }
}
