package org.yibaotong.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.UnitId;

/** What other modules may know of accounts (账号). */
public interface Accounts {

    Optional<AccountFacts> find(AccountId account);

    AccountFacts get(AccountId account);

    Map<AccountId, AccountFacts> all(Collection<AccountId> accounts);

    /** A batch of them in a lasting order, for whoever has to look at them all. */
    List<AccountFacts> after(@Nullable AccountId last, int most);

    /** The first of them all, in that order, that is such. */
    default Optional<AccountFacts> first(Predicate<AccountFacts> such) {
        int batch = 500;
        for (var some = after(null, batch);
                !some.isEmpty();
                some = after(some.getLast().id(), batch)) {
            var found = some.stream().filter(such).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A batch of the websites in use that are judged ({@link InScope}) and have an address, in a lasting order. */
    List<Website> websites(@Nullable AccountId last, int most);

    Optional<Website> website(AccountId account);

    /**
     * How many posts there were on single days up to one, the figures there are and no others: from the last day with any on, or, where no
     * day had any, all there are. What was before the last post says nothing of how long it has been quiet since.
     */
    void posts(Collection<AccountId> accounts, LocalDate from, LocalDate to, PostReader reader);

    /** What people do through it, in the order of the ledger. */
    List<ServiceFacts> services(AccountId account);

    /** How many things people do through each of them; one with none is left out. */
    Map<AccountId, Integer> serviceCounts(Collection<AccountId> accounts);

    /** Of what people do through it, by its name: the living account of somebody else where they can do the same. */
    Map<String, String> elsewhere(AccountId account);

    /** How many accounts there are. */
    int count();

    /** Is told the posts of one account on one day, and who counted them. */
    interface PostReader {
        void read(AccountId account, LocalDate day, long posts, String source);
    }

    /**
     * @param platformName as people call it
     * @param called the account with its platform in one: 微博@望江发布
     * @param isWebsite whether it is a site of its own
     * @param portal whether that is the portal of a government, or null where nobody said
     * @param publishes whether it is there to publish, so that silence counts against it
     * @param tier the level of the unit behind it, by its code
     * @param category the kind of unit behind it, by its code
     * @param verifiedAs whom the verification of the platform names, empty where nobody knows
     * @param interaction how people can answer, empty where nobody knows
     * @param postedOn when it last posted, or null where nobody knows
     * @param postedSeenOn of which day that was said
     */
    record AccountFacts(
            AccountId id,
            String name,
            String platform,
            String platformName,
            String called,
            boolean isWebsite,
            @Nullable Boolean portal,
            String handle,
            String link,
            UnitId unit,
            String sponsor,
            String verifiedAs,
            AccountState state,
            LocalDate since,
            InScope inScope,
            boolean publishes,
            String tier,
            String category,
            String interaction,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate postedSeenOn) {}

    /** Something people do through an account (服务事项), with the link it is done at, or an empty one. */
    record ServiceFacts(String name, String link) {}

    /**
     * A website with the columns it keeps.
     *
     * @param ipv6 whether it is reached by IPv6, or null where nobody knows
     */
    record Website(
            AccountId id,
            String name,
            String link,
            UnitId unit,
            @Nullable Boolean ipv6,
            List<WebsiteColumn> columns) {}

    /**
     * @param updateDays its duty: something new at least every so many days; null where it has none
     * @param kind by its name, where the ledger does not say
     * @param level 1 where it stands in the menu of the site, which is so where the ledger does not say; 2 below such a one
     */
    record WebsiteColumn(String name, String link, @Nullable Integer updateDays, ColumnKind kind, int level) {

        public boolean isFirstLevel() {
            return level == 1;
        }
    }
}
