package org.yibaotong.closure.moved;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.KeptArchives;
import org.yibaotong.archive.KeptArchives.KeptArchive;
import org.yibaotong.closure.MovedAccounts;
import org.yibaotong.closure.answer.Answer;
import org.yibaotong.closure.answer.Answers;
import org.yibaotong.closure.closurecase.CaseFacts;
import org.yibaotong.closure.closurecase.KnownCases;
import org.yibaotong.closure.closurecase.ServiceHome;
import org.yibaotong.closure.notice.NoticeWriter;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.PublicAccounts.PublicAccount;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.NotFound;
import org.yibaotong.web.Times;

/** What everybody may know of where accounts went: what the ledger says, and for those with a case what people were told in it. */
@Component
class MovedDirectory implements MovedAccounts {

    private static final int ANSWERS_MOST = 6;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final PublicAccounts accounts;
    private final KnownCases cases;
    private final KeptArchives archives;
    private final NoticeWriter writer;
    private final Answers answers;
    private final Limits limits;
    private final Clock clock;

    MovedDirectory(
            PublicAccounts accounts,
            KnownCases cases,
            KeptArchives archives,
            NoticeWriter writer,
            Answers answers,
            Limits limits,
            Clock clock) {
        this.accounts = accounts;
        this.cases = cases;
        this.archives = archives;
        this.writer = writer;
        this.answers = answers;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Optional<MovedAccount> find(AccountId account) {
        return accounts.find(account).map(one -> moved(one, told(account).orElse(null)));
    }

    private Optional<CaseFacts> told(AccountId account) {
        return cases.told(account).filter(closing -> !closing.isReversed());
    }

    private MovedAccount moved(PublicAccount account, @Nullable CaseFacts closing) {
        return new MovedAccount(
                account.id(),
                account.name(),
                account.called(),
                account.sponsor(),
                account.link(),
                account.isClosed() ? Stage.CLOSED : closing == null ? Stage.IN_USE : Stage.CLOSING,
                closing == null ? null : stillRuns(closing.noticeUntil()),
                account.closedOn(),
                account.reason(),
                closing == null || closing.whereTo().isEmpty() ? account.whereTo() : closing.whereTo(),
                closing == null || closing.whereTo().isEmpty() ? account.whereToLink() : closing.whereToLink(),
                closing == null
                        ? List.of()
                        : closing.services().stream()
                                .map(MovedDirectory::service)
                                .toList(),
                closing != null,
                archives.of(account.id())
                        .filter(KeptArchive::isDone)
                        .map(KeptArchive::path)
                        .orElse(""));
    }

    private static MovedService service(ServiceHome one) {
        return new MovedService(one.name(), one.home(), one.homeLink(), one.telephone(), one.givenUp());
    }

    private @Nullable LocalDate stillRuns(@Nullable LocalDate until) {
        return until == null || until.isBefore(Times.date(clock.instant())) ? null : until;
    }

    @Override
    public Optional<PublicNotice> notice(AccountId account) {
        return cases.told(account).map(this::notice);
    }

    private PublicNotice notice(CaseFacts closing) {
        var notice = writer.write(closing, Times.date(clock.instant()));
        return new PublicNotice(
                notice.title(),
                notice.before(),
                notice.services(),
                notice.after(),
                notice.signed(),
                closing.isReversed() ? closing.endedOn() + "更正：“" + notice.name() + "”不关停了，继续使用，下面这份公告作废。" : "");
    }

    @Override
    @Transactional
    public void answer(AccountId account, boolean found, String words, String address) {
        if (accounts.find(account).isEmpty()) {
            throw new NotFound("account", account);
        }
        var answer = new Answer(found, words, Times.date(clock.instant()));
        limits.takeOrRefuse("moved.answer.too-often", "answer of an address", address, ANSWERS_MOST, WINDOW);
        answers.add(account, answer);
    }
}
