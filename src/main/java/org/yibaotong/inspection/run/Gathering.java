package org.yibaotong.inspection.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yibaotong.inspection.judging.Fact;
import org.yibaotong.inspection.judging.Facts;
import org.yibaotong.inspection.judging.Known;
import org.yibaotong.inspection.judging.Posts;
import org.yibaotong.inspection.probe.SiteFacts;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Ahead;

/** Gathers what is known of some accounts (事实): the ledger's word, the figures of single days, and what the probes saw. */
@Component
class Gathering {

    private static final String LEDGER = "台账";

    /** Enough for the longest silence that counts, and a little more. */
    private static final int DAYS = 400;

    private static final int AT_ONCE = 500;

    private final Accounts accounts;
    private final SiteFacts sites;

    Gathering(Accounts accounts, SiteFacts sites) {
        this.accounts = accounts;
        this.sites = sites;
    }

    /**
     * Some accounts in their order, and what is known of each.
     *
     * @param after the account before them, or null where they are the first
     */
    record Batch(@Nullable AccountId after, List<AccountFacts> accounts, Map<AccountId, Facts> facts) {

        AccountId last() {
            return accounts.getLast().id();
        }

        Facts of(AccountFacts account) {
            return Objects.requireNonNull(facts.get(account.id()));
        }
    }

    /** All accounts after that one, the next of them gathered while those before are weighed. */
    Iterator<Batch> after(@Nullable AccountId last, LocalDate on) {
        var next = new AtomicReference<>(last);
        return new Ahead<>(() -> {
            var batch = batch(next.get(), on);
            if (batch != null) {
                next.set(batch.last());
            }
            return batch;
        });
    }

    private @Nullable Batch batch(@Nullable AccountId last, LocalDate on) {
        var some = accounts.after(last, AT_ONCE);
        return some.isEmpty() ? null : new Batch(last, some, of(some, on));
    }

    private Map<AccountId, Facts> of(List<AccountFacts> some, LocalDate on) {
        var posts = new HashMap<AccountId, Posts>();
        some.forEach(one -> posts.put(one.id(), stated(one, on)));
        accounts.posts(
                posts.keySet(),
                on.minusDays(DAYS),
                on,
                (account, day, count, source) ->
                        Objects.requireNonNull(posts.get(account)).count(day, count, source));
        var facts = new HashMap<AccountId, Facts>();
        var probed = sites.of(websites(some), on);
        some.forEach(one -> {
            var known = new ArrayList<>(facts(one, Objects.requireNonNull(posts.get(one.id())), on));
            known.addAll(probed.getOrDefault(one.id(), List.of()));
            facts.put(one.id(), new Facts(known));
        });
        return facts;
    }

    private static List<AccountId> websites(List<AccountFacts> some) {
        return some.stream()
                .filter(AccountFacts::isWebsite)
                .map(AccountFacts::id)
                .toList();
    }

    private static Posts stated(AccountFacts one, LocalDate on) {
        var seen = one.postedSeenOn();
        return new Posts(one.postedOn(), seen == null || seen.isAfter(on) ? null : seen, LEDGER);
    }

    /** What the ledger says of interaction and of whom an account is verified as is true until it is changed. */
    private static List<Fact> facts(AccountFacts one, Posts posts, LocalDate on) {
        var facts = new ArrayList<>(posts.facts());
        var known = one.since().isAfter(on) ? on : one.since();
        if (!one.interaction().isEmpty()) {
            facts.add(new Fact(Known.INTERACTION, one.interaction(), known, LEDGER));
        }
        if (!one.verifiedAs().isEmpty()) {
            facts.add(new Fact(Known.VERIFIED_AS, one.verifiedAs(), known, LEDGER));
            facts.add(new Fact(Known.SPONSOR, one.sponsor(), known, LEDGER));
        }
        return facts;
    }
}
