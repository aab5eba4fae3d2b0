package org.yibaotong.register.account;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.register.ColumnKind;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;

/**
 * A column of a website (栏目).
 *
 * @param updateDays its duty: something new at least every so many days; null where it has none
 * @param kind null where its name says it
 * @param level the first is what stands in the menu of the site; null where nobody says otherwise
 */
@Table(schema = "register", name = "site_column")
public record SiteColumn(
        String name,
        String link,
        @Nullable Integer updateDays,
        @Nullable ColumnKind kind,
        @Nullable Integer level) {

    private static final int LONGEST = 60;
    private static final String LEVELS = "一二三四";

    @PersistenceCreator
    public SiteColumn {
        name = PlainText.line(name);
        link = PlainText.line(link);
        Refusal.when(name.isEmpty(), "account.columns.without-name");
        Refusal.when(PlainText.length(name) > LONGEST, "account.columns.too-long", LONGEST);
        Refusal.when(updateDays != null && (updateDays < 1 || updateDays > 3_650), "account.columns.days-wrong");
    }

    /** One of which the ledger says no more. */
    public SiteColumn(String name, String link, @Nullable Integer updateDays) {
        this(name, link, updateDays, null, null);
    }

    public ColumnKind kindOrByName() {
        return kind == null ? ColumnKind.of(name) : kind;
    }

    public int levelOrFirst() {
        return level == null ? 1 : level;
    }

    /** 通知公告 https://… 14天 公告类 二级. */
    public String said() {
        return (name + " " + link).strip() + (updateDays == null ? "" : " " + updateDays + "天") + marks();
    }

    private String marks() {
        return (kind == null ? "" : " " + kind.word()) + (level == null ? "" : " " + LEVELS.charAt(level - 1) + "级");
    }
}
