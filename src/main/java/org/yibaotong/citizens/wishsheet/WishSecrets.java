package org.yibaotong.citizens.wishsheet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.WishId;
import org.yibaotong.citizens.claim.Claimant;
import org.yibaotong.citizens.unlocking.Secret;
import org.yibaotong.citizens.unlocking.Unlocking;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** What a wish's page says of its secrets: who asked to read them, who may now, and what was read of those who claimed it. */
@Component
class WishSecrets {

    private final People people;
    private final Words words;
    private final Clock clock;

    WishSecrets(People people, Words words, Clock clock) {
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** @param isEditor whether they may give leave to others */
    List<WishPage.Leave> leaves(WishId id, List<Unlocking> asked, boolean isEditor, Actor actor) {
        var names = people.names(asked.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.clerk()), Stream.ofNullable(one.givenBy())))
                .toList());
        return asked.stream()
                .map(one -> new WishPage.Leave(
                        "/desk/wishes/" + id + "/unlockings/" + one.id() + "/leave",
                        names.getOrDefault(one.clerk(), ""),
                        words.of(one.secret()) + "：" + one.reason(),
                        said(one, names),
                        one.givenBy() == null && isEditor && !actor.is(one.clerk())))
                .toList();
    }

    private String said(Unlocking one, Map<PersonId, String> names) {
        var expires = one.expiresAt();
        if (expires == null || one.givenBy() == null) {
            return "等别人批准";
        }
        return names.getOrDefault(one.givenBy(), "") + "批准了，"
                + (one.isOpen(clock.instant()) ? "到" + Times.minute(expires) : "过期了") + "，看过" + one.looks() + "次";
    }

    boolean mayRead(List<Unlocking> asked, Secret secret, Actor actor) {
        var now = clock.instant();
        return asked.stream().anyMatch(one -> one.secret() == secret && actor.is(one.clerk()) && one.isOpen(now));
    }

    static List<WishPage.Giver> claimants(List<Claimant> read) {
        return read.stream()
                .map(one -> new WishPage.Giver(one.name(), one.telephone(), given(one)))
                .toList();
    }

    private static String given(Claimant one) {
        if (one.isCalledOff()) {
            return "心愿撤下了，没通知到，请打电话";
        }
        var expires = one.expiresAt();
        return one.isDelivered() || expires == null
                ? "送到了"
                : Times.day(expires) + "以前交来" + (one.isUntold() ? "，没通知到，请打电话" : "");
    }
}
