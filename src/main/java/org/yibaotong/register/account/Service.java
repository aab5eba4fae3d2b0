package org.yibaotong.register.account;

import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/** Something people do through an account (服务事项), with the link it is done at. */
@Table(schema = "register", name = "service")
public record Service(String name, String link) {

    private static final int LONGEST = 60;

    public Service {
        name = PlainText.line(name);
        link = PlainText.line(link);
        Refusal.when(name.isEmpty(), "account.services.without-name");
        Refusal.when(PlainText.length(name) > LONGEST, "account.services.too-long", LONGEST);
    }

    /** 不动产查询 https://… */
    public String said() {
        return (name + " " + link).strip();
    }
}
