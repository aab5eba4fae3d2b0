package org.yibaotong.notices.moved;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yibaotong.identity.People;
import org.yibaotong.identity.PersonMoved;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;

/** Tells the security administrators of both units whose roles ended with a move: somebody may be missing here, or wait for them there. */
@Component
class MovedPeople {

    private final People people;
    private final Notices notices;

    MovedPeople(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    /** Whoever grants roles in the old unit alone cannot open the person's page any more, but the list of what ended. */
    @EventListener
    void on(PersonMoved moved) {
        if (moved.ended().isEmpty()) {
            return;
        }
        var there = people.holding(Role.SECURITY_ADMINISTRATOR, moved.to().unit());
        var left = new HashSet<>(
                people.holding(Role.SECURITY_ADMINISTRATOR, moved.from().unit()));
        there.forEach(left::remove);
        notices.tell(notice(moved, "/desk/people/" + moved.person()), there);
        notices.tell(notice(moved, "/desk/roles?ended=true&q=" + inAddress(moved.name())), left);
    }

    private static Notice notice(PersonMoved moved, String url) {
        var title = moved.name() + "调到“" + moved.to().name() + "”了，原单位的角色已经结束";
        var text = "在“" + moved.from().name() + "”担任的" + String.join("、", moved.ended())
                + "随调动结束。在新单位要担任什么，请授予；原单位缺了人，请另授。";
        return new Notice("person.moved", title, text, url);
    }

    private static String inAddress(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
