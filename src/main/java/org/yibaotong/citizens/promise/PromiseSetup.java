package org.yibaotong.citizens.promise;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.Promises;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.owndata.RequestSettings;
import org.yibaotong.citizens.wish.WishSettings;

/** Takes from each setting what the public is told of it. */
@Configuration
class PromiseSetup {

    @Bean
    Promises promises(MessageSettings messages, WishSettings wishes, RequestSettings requests) {
        return new Promises(
                messages.acceptDays(),
                messages.replyDays(),
                messages.askDays(),
                wishes.claimDays(),
                wishes.keepDays(),
                requests.answerDays(),
                messages.kept());
    }

    @Bean
    ChildRules childRules(WishSettings wishes) {
        return new ChildRules(
                wishes.inCharge().strip(), wishes.inChargeTelephone().strip());
    }
}
