package org.yibaotong.identity.firstrun;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int TRIES = 10;

    private final FirstPeople people;
    private final Site site;
    private final Words words;
    private final String password;
    private volatile boolean over;
    private String code = newCode();
    private int tries;

    FirstRun(FirstPeople people, Site site, Words words, @Value("${yibaotong.admin-password:}") String password) {
        this.people = people;
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
            print();
            return;
        }
        try {
            people.enter(FirstRunForm.from(site, password), true);
            log.info(
                    "First run: administrators admin and security are made; each chooses a new password on signing in.");
        } catch (Refusal refused) {
            log.error(
                    "YIBAOTONG_ADMIN_PASSWORD: {}",
                    words.of(refused.code(), refused.arguments().toArray()));
            print();
        }
    }

    void begin(FirstRunForm form) {
        Refusal.unless(isDue(), "first-run.begin.over");
        check(form.code());
        people.enter(form, false);
    }

    /** A stranger who guesses gets a new code after a few tries, and only the console knows it. */
    synchronized void check(String typed) {
        boolean right = typed.strip().toLowerCase(Locale.ROOT).equals(code);
        if (!right && ++tries >= TRIES) {
            tries = 0;
            code = newCode();
            print();
        }
        Refusal.unless(right, "first-run.begin.wrong-code");
    }

    private void print() {
        System.out.println("First run: open /first-run here and type the code " + code);
    }

    private static String newCode() {
        var signs = new SecureRandom()
                .ints(8, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
        return signs.substring(0, 4) + "-" + signs.substring(4);
    }
}
