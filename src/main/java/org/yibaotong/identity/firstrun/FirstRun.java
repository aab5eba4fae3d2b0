package org.yibaotong.identity.firstrun;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Site;
import org.yibaotong.web.Words;

/**
 * The first run (首次使用): nobody is here yet, so the first two administrators are made, by a page that asks for a code from the
 * console, or from {@code YIBAOTONG_ADMIN_PASSWORD}. Two, because one keeps people and units, the other grants roles, and nobody
 * may do both.
 */
@Service
public class FirstRun {

    private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

    private final FirstPeople people;
    private final FirstRunCode code;
    private final Site site;
    private final Words words;
    private final String password;
    private volatile boolean over;

    FirstRun(
            FirstPeople people,
            FirstRunCode code,
            Site site,
            Words words,
            @Value("${yibaotong.admin-password:}") String password) {
        this.people = people;
        this.code = code;
        this.site = site;
        this.words = words;
        this.password = password;
    }

    public boolean isDue() {
        if (!over) {
            over = people.areThere();
        }
        return !over;
    }

    @EventListener
    @Order(1)
    void start(ApplicationReadyEvent event) {
        if (!isDue()) {
            return;
        }
        if (password.isEmpty()) {
            code.show();
        } else {
            enterTheUsual();
        }
    }

    private void enterTheUsual() {
        try {
            people.enter(FirstRunForm.from(site, password), true);
            log.info(
                    "First run: administrators admin and security are made; each chooses a new password on signing in.");
        } catch (Refusal refused) {
            tell(refused);
        }
    }

    /** Unless another node that started at the same moment has made them. */
    private void tell(Refusal refused) {
        if (isDue()) {
            log.error(
                    "YIBAOTONG_ADMIN_PASSWORD: {}",
                    words.of(refused.code(), refused.arguments().toArray()));
            code.show();
        }
    }

    void begin(FirstRunForm form) {
        Refusal.unless(isDue(), "first-run.begin.over");
        check(form.code());
        people.enter(form, false);
    }

    void check(String typed) {
        Refusal.unless(code.isRight(typed), "first-run.begin.wrong-code");
    }
}
