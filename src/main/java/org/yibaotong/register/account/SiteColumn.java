package org.yibaotong.register.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * A column of a website (栏目).
 *
 * @param updateDays its duty: something new at least every so many days; null where it has none
 */
@Table(schema = "register", name = "site_column")
public record SiteColumn(String name, String link, @Nullable Integer updateDays) {

    private static final int LONGEST = 60;

    public SiteColumn {
        name = PlainText.line(name);
        link = PlainText.line(link);
        Refusal.when(name.isEmpty(), "account.columns.without-name");
        Refusal.when(PlainText.length(name) > LONGEST, "account.columns.too-long", LONGEST);
        Refusal.when(updateDays != null && (updateDays < 1 || updateDays > 3_650), "account.columns.days-wrong");
    }

    /** 通知公告 https://… 14天. */
    public String said() {
        return (name + " " + link).strip() + (updateDays == null ? "" : " " + updateDays + "天");
    }
}
