package org.yibaotong.citizens.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.citizens.link.LinkChecks.Link;
import org.yibaotong.fetch.Asked;
import org.yibaotong.fetch.AskedAround;
import org.yibaotong.fetch.Fetcher;
import org.yibaotong.fetch.Nights;
import org.yibaotong.fetch.Outside;
import org.yibaotong.fetch.Trouble;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Looks at every link of a service (链接检查). One that fails for the second night is told to who answers for it. */
@Component
class LinkChecking {

    /** What keeps us out and nobody else need be kept out by. */
    private static final Set<Trouble> OURS =
            EnumSet.of(Trouble.CERTIFICATE_UNKNOWN, Trouble.NO_COMMON_CIPHER, Trouble.FORBIDDEN_ADDRESS);

    private final LinkChecks checks;
    private final Fetcher fetcher;
    private final Outside outside;
    private final People people;
    private final Notices notices;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;

    LinkChecking(
            LinkChecks checks,
            Fetcher fetcher,
            Outside outside,
            People people,
            Notices notices,
            TransactionOperations transaction,
            Words words,
            Clock clock) {
        this.checks = checks;
        this.fetcher = fetcher;
        this.outside = outside;
        this.people = people;
        this.notices = notices;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
    }

    /** Where the fault may be our own line's, nothing is noted. */
    void checkAll() {
        var today = Times.date(clock.instant());
        var around = new AskedAround(outside);
        var looked = checks.all().stream().map(link -> look(link, around)).toList();
        if (!around.isLineDown()) {
            looked.stream()
                    .filter(one -> !OURS.contains(one.trouble()))
                    .forEach(one ->
                            transaction.executeWithoutResult(status -> note(one.link(), one.fault(words), today)));
        }
    }

    private Looked look(Link link, AskedAround around) {
        return WebAddress.read(link.address())
                .map(address -> around.heard(fetcher.fetch(Asked.status(address))))
                .map(fetched -> new Looked(link, fetched.trouble(), fetched.status()))
                .orElse(new Looked(link, Trouble.NO_WEB_ADDRESS, 0));
    }

    private record Looked(Link link, Trouble trouble, int status) {

        /** Who answers that one may not come in is there all the same: many systems want a person to sign in. */
        String fault(Words words) {
            if (trouble != Trouble.NONE) {
                return words.of(trouble);
            }
            boolean isThere = status < 400 || status == 401 || status == 403;
            return isThere ? "" : "网站回答" + status;
        }
    }

    private void note(Link link, String trouble, LocalDate today) {
        var last = checks.find(link.service(), link.address()).orElse(Nights.before(today));
        var next = last.next(trouble, today);
        checks.put(link, next);
        if (next.isBroken() && !last.isBroken()) {
            tell(link, next);
        }
    }

    private void tell(Link link, Nights check) {
        var keepers = new LinkedHashSet<>(people.holding(Role.CORRESPONDENT, link.unit()));
        keepers.addAll(people.holding(Role.EDITOR, link.unit()));
        var text = "从" + check.failingOn() + "起打不开：" + check.fault() + "。请换上能用的链接，或者写明打什么电话。";
        notices.tell(
                new Notice(
                        "service.link-broken", "“" + link.name() + "”的链接打不开", text, "/desk/services/" + link.service()),
                keepers);
    }
}
