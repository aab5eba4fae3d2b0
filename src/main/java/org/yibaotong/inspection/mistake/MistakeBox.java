package org.yibaotong.inspection.mistake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.identity.Units;
import org.yibaotong.inspection.MistakeStage;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.inspection.finding.Finding;
import org.yibaotong.inspection.finding.FindingState;
import org.yibaotong.inspection.finding.Findings;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.Accounts;
import org.yibaotong.register.PublicAccounts;
import org.yibaotong.register.PublicAccounts.Answer;
import org.yibaotong.register.PublicAccounts.PublicAccount;
import org.yibaotong.shared.Limits;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.UnitId;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

/** The box into which everybody drops the mistakes they see (找错箱). */
@Service
class MistakeBox implements PublicMistakes {

    private static final int LOOKED_UP_MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Mistakes mistakes;
    private final MistakeContacts contacts;
    private final Findings findings;
    private final PublicAccounts directory;
    private final Accounts accounts;
    private final Units units;
    private final MistakeTeller teller;
    private final WorkingDays workingDays;
    private final MistakeSettings settings;
    private final TransactionOperations transaction;
    private final Limits limits;
    private final Clock clock;

    MistakeBox(
            Mistakes mistakes,
            MistakeContacts contacts,
            Findings findings,
            PublicAccounts directory,
            Accounts accounts,
            Units units,
            MistakeTeller teller,
            WorkingDays workingDays,
            MistakeSettings settings,
            TransactionOperations transaction,
            Limits limits,
            Clock clock) {
        this.mistakes = mistakes;
        this.contacts = contacts;
        this.findings = findings;
        this.directory = directory;
        this.accounts = accounts;
        this.units = units;
        this.teller = teller;
        this.workingDays = workingDays;
        this.settings = settings;
        this.transaction = transaction;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String code() {
        return MistakeCode.next().text();
    }

    @Override
    public Optional<String> name(AccountId account) {
        return directory.find(account).map(PublicAccount::name);
    }

    @Override
    public void pointOut(Pointed pointed, String from) {
        var code = MistakeCode.read(pointed.code()).orElseThrow(() -> new Refusal("mistake.form.broken"));
        if (mistakes.findByCodeHash(code.sha256()).isPresent()) {
            return;
        }
        var mistake = mistake(code, pointed);
        take("mistake of an address", from, settings.perAddress());
        try {
            transaction.executeWithoutResult(status -> {
                mistakes.save(mistake);
                contacts.keep(mistake.id(), PlainText.line(pointed.contact()));
                teller.registrars(mistake);
            });
        } catch (DuplicateKeyException sentTwice) {
            // The other one is kept.
        }
    }

    @Override
    public Optional<Told> find(String code, String from) {
        take("mistake looked up from an address", from, LOOKED_UP_MOST);
        return MistakeCode.read(code)
                .flatMap(read -> mistakes.findByCodeHash(read.sha256()))
                .map(this::told);
    }

    @Override
    public void forgetContact(String code, String from) {
        take("mistake looked up from an address", from, LOOKED_UP_MOST);
        var mistake = MistakeCode.read(code)
                .flatMap(read -> mistakes.findByCodeHash(read.sha256()))
                .orElseThrow(() -> new Refusal("mistake.code.unknown"));
        contacts.forget(mistake.id());
    }

    private void take(String what, String from, int most) {
        limits.takeOrRefuse("mistake.form.too-often", what, from, most, WINDOW);
    }

    @Override
    public int answeredWithin() {
        return settings.answerWithin();
    }

    @Override
    public long contactDays() {
        return settings.contactKept().toDays();
    }

    private Mistake mistake(MistakeCode code, Pointed pointed) {
        var page = pointed.page().strip();
        var account = account(pointed.account(), page);
        var at = clock.instant();
        return Mistake.pointOut(
                code,
                account,
                account == null ? root() : accounts.get(account).unit(),
                pointed.kind(),
                page,
                PlainText.lines(pointed.words()).strip(),
                at,
                workingDays.after(Times.date(at), settings.answerWithin()));
    }

    /** The one that was named, or whose address it is. A name alone may be another's. */
    private @Nullable AccountId account(@Nullable AccountId named, String page) {
        if (named != null) {
            return directory.find(named).map(PublicAccount::id).orElse(null);
        }
        var seen = directory.verify(page);
        return seen.answer() == Answer.NAMED || seen.accounts().size() != 1
                ? null
                : seen.accounts().getFirst().id();
    }

    private UnitId root() {
        return units.root().orElseThrow(() -> new Refusal("mistake.form.not-open"));
    }

    private Told told(Mistake mistake) {
        var answeredAt = mistake.answeredAt();
        var finding = Optional.ofNullable(mistake.finding()).flatMap(findings::findById);
        return new Told(
                mistake.account() == null ? "" : name(mistake.account()).orElse(""),
                mistake.kind(),
                mistake.page(),
                mistake.words(),
                Times.date(mistake.pointedOutAt()),
                mistake.dueOn(),
                answeredAt == null ? null : Times.date(answeredAt),
                mistake.answer(),
                stage(mistake, finding),
                contacts.has(mistake.id()),
                finding.map(Finding::mendBy).orElse(null));
    }

    private static MistakeStage stage(Mistake mistake, Optional<Finding> finding) {
        return switch (mistake.state()) {
            case WAITING -> MistakeStage.LOOKED_INTO;
            case NONE -> MistakeStage.NONE;
            case CONFIRMED -> finding.map(one -> stage(one.state())).orElse(MistakeStage.BEING_MENDED);
        };
    }

    private static MistakeStage stage(FindingState state) {
        return switch (state) {
            case OPEN, DISPUTED, UPHELD -> MistakeStage.BEING_MENDED;
            case REPORTED -> MistakeStage.REPORTED;
            case MENDED -> MistakeStage.MENDED;
            case DROPPED -> MistakeStage.DROPPED;
            case CLOSED -> MistakeStage.OVER;
        };
    }
}
