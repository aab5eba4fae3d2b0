package org.yibaotong.register.form;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.identity.Units;
import org.yibaotong.papers.Paper;
import org.yibaotong.register.ContactsShown;
import org.yibaotong.register.FilingId;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Changes;
import org.yibaotong.register.account.Contacts;
import org.yibaotong.register.account.Details;
import org.yibaotong.register.account.Duty;
import org.yibaotong.register.filing.Filing;
import org.yibaotong.register.filing.FilingDesk;
import org.yibaotong.register.filing.FilingKind;
import org.yibaotong.register.filing.Filings;
import org.yibaotong.register.filing.Proposals;
import org.yibaotong.register.filing.ProposedPeople;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Words;

/** Fills in the registration form of a filing. It has telephones in it, so that it was written leaves a trace. */
@Component
class RegistrationForms {

    private final Filings filings;
    private final AccountTable accounts;
    private final Proposals proposals;
    private final ProposedPeople proposedPeople;
    private final Changes changes;
    private final Contacts contacts;
    private final Units units;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationForms(
            Filings filings,
            AccountTable accounts,
            Proposals proposals,
            ProposedPeople proposedPeople,
            Changes changes,
            Contacts contacts,
            Units units,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.accounts = accounts;
        this.proposals = proposals;
        this.proposedPeople = proposedPeople;
        this.changes = changes;
        this.contacts = contacts;
        this.units = units;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** A form with the name of its file. */
    record Named(String name, Paper paper) {}

    @Transactional
    public Named of(FilingId id, Actor actor) {
        var filing = filings.getVisibleTo(id, FilingDesk.reach(actor));
        var account = accounts.get(filing.account());
        var details = proposals.proposed(filing).orElse(account.details());
        events.publishEvent(new ContactsShown(account.id(), account.name(), actor.person(), clock.instant()));
        var paper = RegistrationForm.of(
                kinds(filing.kind()),
                facts(details, filing),
                proposedPeople.over(contacts.of(account.id()), id),
                duties(),
                reason(filing, account, details),
                opinions(filing));
        return new Named("备案登记表（" + account.name() + "）", paper);
    }

    /** □开设　■变更　□关停　□注销. */
    private String kinds(FilingKind chosen) {
        return Stream.of(FilingKind.values())
                .map(kind -> (kind == chosen ? "■" : "□") + words.of(kind))
                .collect(Collectors.joining("　"));
    }

    private Map<String, String> facts(Details details, Filing filing) {
        var facts = new LinkedHashMap<>(changes.inWords(details));
        facts.put("账号名称", details.identity().name());
        facts.put("主页链接", details.identity().link());
        if (!filing.number().isEmpty()) {
            facts.put("备案号", filing.number());
        }
        return facts;
    }

    private String reason(Filing filing, Account account, Details details) {
        var whereTo = filing.whereTo().isEmpty() ? "" : "\n群众以后去：" + filing.whereTo();
        var differs = filing.kind() == FilingKind.CHANGE
                ? "\n" + changes.between(proposals.before(filing).orElse(account.details()), details)
                : "";
        return filing.reason() + differs + whereTo;
    }

    private Map<String, String> duties() {
        return Arrays.stream(Duty.values())
                .collect(Collectors.toMap(Enum::name, words::of, (one, other) -> one, LinkedHashMap::new));
    }

    /** Those that agreed here have said so; the others write by hand. */
    private Map<String, String> opinions(Filing filing) {
        var levels = filing.levels();
        var names = units.names(levels);
        var opinions = new LinkedHashMap<String, String>();
        for (int at = 0; at < levels.size(); at++) {
            opinions.put(names.getOrDefault(levels.get(at), "上级"), at < filing.passed() ? "同意。" : "");
        }
        return opinions;
    }
}
