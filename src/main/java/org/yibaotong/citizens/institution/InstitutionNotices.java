package org.yibaotong.citizens.institution;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.wish.Wish;
import org.yibaotong.citizens.wish.WishState;
import org.yibaotong.citizens.wish.Wishes;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;

/** Tells those who look after a wish what of it is left to the institution (由单位来办). */
@Component
public class InstitutionNotices {

    private final Wishes wishes;
    private final People people;
    private final Notices notices;

    InstitutionNotices(Wishes wishes, People people, Notices notices) {
        this.wishes = wishes;
        this.people = people;
        this.notices = notices;
    }

    void given(Wish wish) {
        var claimed = wish.taken() == 0 ? "没有人认领，" : "只有" + wish.taken() + "人认领，还差的";
        tell(wish, "wish.institution", claimed + "转给" + wish.drive().institution(), "");
    }

    /** What is claimed and not there is nobody else's to do yet: who looks after it asks, while the institution could still step in. */
    void isStillToCome(Wish wish) {
        tell(
                wish,
                "wish.still-to-come",
                "有人认领，还没有记送到",
                "送到了请记下；没送到的请问问认领的人，来不及就请" + wish.drive().institution() + "准备。");
    }

    /**
     * A part came back, so that there is more to do than was told; nothing where others can still claim it. Of one kind nobody is told twice
     * in a minute, and two may come back within one.
     */
    public void cameBack(WishId id) {
        var wish = wishes.get(id);
        if (wish.state() == WishState.INSTITUTION) {
            int left = wish.parts() - wish.taken();
            tell(
                    wish,
                    "wish.came-back-" + left,
                    "又有人办不了，现在还差" + left + "份，由" + wish.drive().institution() + "来办",
                    "");
        }
    }

    private void tell(Wish wish, String kind, String what, String then) {
        var text = wish.title() + "，" + wish.drive().dueOn() + "前要送到。" + then;
        notices.tell(
                new Notice(kind, "第" + wish.number() + "号微心愿" + what, text, "/desk/wishes/" + wish.id()),
                people.holding(Role.CORRESPONDENT, wish.unit()));
    }
}
