package org.yibaotong.archive.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.check.VerifyDesk;
import org.yibaotong.archive.kept.Archive;
import org.yibaotong.archive.kept.ArchiveState;
import org.yibaotong.archive.kept.Archives;
import org.yibaotong.archive.kept.EndedAs;
import org.yibaotong.archive.kept.Plan;
import org.yibaotong.archive.kept.Segments;
import org.yibaotong.archive.warc.Exchange;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.fetch.Heard;
import org.yibaotong.fetch.WebAddress;
import org.yibaotong.identity.People;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.Accounts.AccountFacts;
import org.yibaotong.shared.Actor;

/** A website of the example city that is closed was kept before, and everybody can read it. */
@Component
@Order(58)
class ArchiveChapter implements Chapter {

    private final Accounts accounts;
    private final Archives archives;
    private final Beginning beginning;
    private final Frontier frontier;
    private final Keeper keeper;
    private final Segments segments;
    private final Ending ending;
    private final VerifyDesk verify;
    private final People people;
    private final Clock clock;

    ArchiveChapter(
            Accounts accounts,
            Archives archives,
            Beginning beginning,
            Frontier frontier,
            Keeper keeper,
            Segments segments,
            Ending ending,
            VerifyDesk verify,
            People people,
            Clock clock) {
        this.accounts = accounts;
        this.archives = archives;
        this.beginning = beginning;
        this.frontier = frontier;
        this.keeper = keeper;
        this.segments = segments;
        this.ending = ending;
        this.verify = verify;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(ExampleCity city) {
        var registrar = people.actor(people.findByLogin("duruo").orElseThrow().id());
        var picture = city.published().getFirst().cover().jpeg();
        accounts.first(one -> one.isWebsite() && one.state().isClosed())
                .ifPresent(website -> WebAddress.read(website.link())
                        .ifPresent(home -> tell(website, home, new ToldSite(website.name(), picture), registrar)));
    }

    private void tell(AccountFacts website, URI home, ToldSite site, Actor registrar) {
        var at = clock.instant().minus(Duration.ofDays(80));
        var archive = archive(website, home.resolve("/"), registrar, at);
        beginning.begin(archive);
        var answers = site.answers();
        frontier.add(
                archive.id(),
                answers.keySet().stream()
                        .map(path -> new Found(home.resolve(path), 1, null))
                        .toList(),
                at);
        try (var writing = segments.begin(archive, archives.takeTurn(archive.id()))) {
            answers.forEach((path, answer) -> frontier.waiting(archive.id(), home.resolve(path))
                    .ifPresent(
                            one -> keeper.keep(archive, writing, one, exchange(home.resolve(path), answer, at), null)));
        }
        frontier.waiting(archive.id(), home.resolve("/ldxx/"))
                .ifPresent(one -> frontier.left(one.number(), Left.NOT_THERE));
        ending.end(archive, EndedAs.COMPLETE);
        verify.verify(archive.id(), registrar);
    }

    private static Archive archive(AccountFacts website, URI home, Actor registrar, Instant at) {
        var plan = new Plan(
                home,
                Set.of(Plan.host(home)),
                20_000,
                5_000L << 20,
                30,
                at.plus(Duration.ofDays(7)),
                Duration.ofSeconds(1),
                false,
                "主办单位办公室同意全存");
        return new Archive(
                ArchiveId.next(),
                website.id(),
                website.unit(),
                website.name(),
                plan,
                ArchiveState.RUNNING,
                null,
                registrar.person(),
                at,
                null,
                0,
                null,
                "");
    }

    private static Exchange exchange(URI address, ToldSite.Answer answer, Instant at) {
        var type = new Heard.Line("Content-Type", answer.type());
        return new Exchange(
                address,
                at,
                List.of(new Heard.Line("User-Agent", Crawling.AGENT)),
                answer.status(),
                answer.status() == 200 ? "OK" : "Moved Permanently",
                answer.leadsTo().isEmpty()
                        ? List.of(type)
                        : List.of(type, new Heard.Line("Location", answer.leadsTo())),
                answer.body(),
                false);
    }
}
