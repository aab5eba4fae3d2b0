package org.yibaotong.register.picture;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PublicPictures;
import org.yibaotong.files.StoredFiles;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.AccountRevised;
import org.yibaotong.register.account.Account;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.register.account.Bookkeeping;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Where an account gets its pictures. The public sees them, and those that were replaced no longer. */
@Service
public class PictureDesk {

    private static final int SAYS_LONGEST = 2_000;

    private final AccountTable accounts;
    private final AccountPictures pictures;
    private final StoredFiles files;
    private final PublicPictures publicPictures;
    private final Bookkeeping book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PictureDesk(
            AccountTable accounts,
            AccountPictures pictures,
            StoredFiles files,
            PublicPictures publicPictures,
            Bookkeeping book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.pictures = pictures;
        this.files = files;
        this.publicPictures = publicPictures;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Looks at what was sent and keeps it; it is nobody's yet. */
    public Chosen chosen(PictureKind kind, InputStreamSource sent, long length, PersonId by) {
        var file = files.keepPicture(sent, length, by).id();
        return new Chosen(kind, file, kind == PictureKind.CODE ? said(file) : "");
    }

    /** Not every code can be read: those of mini-programs are round. */
    private String said(FileId file) {
        var line = PlainText.line(files.code(file).orElse(""));
        return line.substring(0, Math.min(SAYS_LONGEST, line.length()));
    }

    @Transactional
    public void put(AccountId id, List<Chosen> chosen, Actor actor) {
        var account = accounts.getVisibleTo(id, AccountDesk.reach(actor));
        var known = pictures.of(id);
        var shown = new ArrayList<FileId>();
        var gone = new ArrayList<FileId>();
        var said = new ArrayList<String>();
        for (var one : chosen) {
            var before = known.get(one.kind());
            if (one.file() != null && (before == null || !one.file().equals(before.file()))) {
                pictures.put(id, one.kind(), one.file(), one.says());
                shown.add(one.file());
                said.add((before == null ? "放上" : "换了") + one.kind().word());
            } else if (one.file() == null && before != null) {
                pictures.remove(id, one.kind());
                said.add("去掉" + one.kind().word());
            }
            if (before != null && !before.file().equals(one.file())) {
                gone.add(before.file());
            }
        }
        if (!said.isEmpty()) {
            changed(account, String.join("，", said), shown, gone, actor.person());
        }
    }

    private void changed(Account account, String said, List<FileId> shown, List<FileId> gone, PersonId by) {
        Refusal.when(account.state().isOver(), "account.revise.over");
        var at = clock.instant();
        publicPictures.change(shown, gone, account.name() + said, by, at);
        book.note(account.id(), "变更", said, by, at);
        events.publishEvent(new AccountRevised(account.id(), account.name(), said, by, at));
    }
}
