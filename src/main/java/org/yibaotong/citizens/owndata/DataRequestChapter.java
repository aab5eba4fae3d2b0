package org.yibaotong.citizens.owndata;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.contact.Contact;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.shared.NewId;
import org.yibaotong.shared.WorkingDays;
import org.yibaotong.web.Times;

/** Somebody of the example city who wants something put right. */
@Component
@Order(45)
class DataRequestChapter implements Chapter {

    private final DataRequests requests;
    private final WorkingDays workingDays;
    private final RequestSettings settings;
    private final Clock clock;

    DataRequestChapter(DataRequests requests, WorkingDays workingDays, RequestSettings settings, Clock clock) {
        this.requests = requests;
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void tell(ExampleCity city) {
        var now = clock.instant();
        requests.add(
                NewId.next(),
                RequestKind.CORRECT,
                "冬季急救课报名时名字写错了一个字，请改成和身份证上一样。",
                Subject.of(Contact.of("13800002026")),
                null,
                now,
                workingDays.after(Times.date(now), settings.answerDays()));
    }
}
