package org.yibaotong.register.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.account.AccountDesk;
import org.yibaotong.register.account.AccountTable;
import org.yibaotong.shared.Actor;
import org.yibaotong.web.Times;

/** Where figures are handed in, by hand or by a program. */
@Service
@Transactional
public class FigureDesk {

    private final Figures figures;
    private final AccountTable accounts;
    private final Clock clock;

    FigureDesk(Figures figures, AccountTable accounts, Clock clock) {
        this.figures = figures;
        this.accounts = accounts;
        this.clock = clock;
    }

    public void put(AccountId account, List<Figure> handedIn, Actor actor) {
        accounts.getVisibleTo(account, AccountDesk.reach(actor));
        handedIn.forEach(figure -> figure.refuseBeyond(today()));
        figures.put(handedIn, clock.instant());
    }

    private LocalDate today() {
        return Times.date(clock.instant());
    }
}
