package org.yibaotong.citizens.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.Race;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.SomeWishes;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.citizens.contact.KeptLine.Detail;

/** Whose wish it is, taken back and put right by the guardian. */
@YibaotongTest
class KeptWishersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeptWishers kept;

    @Autowired
    TransactionOperations transaction;

    private SomeWishes wishes;

    @BeforeEach
    void begin() {
        wishes = new SomeWishes(mvc, signed, jdbc);
    }

    @AfterEach
    void takeAway() {
        wishes.takeAway();
    }

    /** What was read of it before it was held is old: it was handed over meanwhile, and stays so. */
    @Test
    void whatIsHandedOverInTheMomentItsGuardianDeletesItIsNotWithdrawn() throws Exception {
        var number = wishes.published(1);
        wishes.claimed(number, "13000001309");
        Runnable handOver =
                () -> assertThat(wishes.postAs("hejia", wishes.address() + "/receipt", "receipt", "今天送到，班主任签收"))
                        .hasStatus(302);
        assertThat(Race.overtaken(
                        transaction,
                        jdbc,
                        handOver,
                        () -> transaction.execute(status -> {
                            kept.withdraw(
                                    Contact.of(SomeWishes.TELEPHONE),
                                    wishes.last().toString(),
                                    Instant.now());
                            return "withdrawn";
                        })))
                .isEqualTo("done");
        assertThat(wishes.state(number)).isEqualTo("FULFILLED");
        assertThat(wishes.secrets()).isEqualTo("0/1");
    }

    /** What two clerks put right in the moment it is deleted is a child's name that nobody may have any more. */
    @Test
    void whatIsDeletedInTheMomentItIsPutRightStaysDeleted() throws Exception {
        wishes.published(1);
        var guardian = Contact.of(SomeWishes.TELEPHONE);
        var id = wishes.last().toString();
        assertThat(Race.overtaken(
                        transaction,
                        jdbc,
                        () -> kept.withdraw(guardian, id, Instant.now()),
                        () -> transaction.execute(status -> {
                            kept.correct(guardian, id, Detail.NAME, "周小禾", Instant.now());
                            return "put right";
                        })))
                .isEqualTo("NotFound");
        assertThat(wishes.secrets()).isEqualTo("0/0");
    }

    /** Nobody looked over what a draft tells, and what clerks are told outlives what is known of the child. */
    @Test
    void whoseConsentIsTakenBackIsToldToTheClerksByTheNumberOfTheWish() {
        wishes.draft("给" + SomeWishes.CHILD + "一盏台灯", 1);
        transaction.executeWithoutResult(status ->
                kept.withdraw(Contact.of(SomeWishes.TELEPHONE), wishes.last().toString(), Instant.now()));
        assertThat(jdbc.sql("""
                select distinct title || text from notices.notice where kind = 'wish.consent-withdrawn' and url = :url
                """)
                        .param("url", wishes.address())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("监护人或本人撤回了同意：第" + wishes.number() + "号微心愿")
                .doesNotContain(SomeWishes.CHILD);
        assertThat(wishes.page("hejia", wishes.address())).bodyText().contains("撤下：监护人或本人撤回了同意");
    }
}
