package org.yibaotong.register.picture;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PictureShower;
import org.yibaotong.register.AccountId;

/** The pictures of all accounts (账号图片). */
@Repository
public class AccountPictures implements PictureShower {

    private final JdbcClient jdbc;

    AccountPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param says what the code says, or empty
     */
    public record Kept(FileId file, String says) {

        public String url(String rendition) {
            return "/files/" + file + "/" + rendition;
        }
    }

    public Map<PictureKind, Kept> of(AccountId account) {
        var kept = new EnumMap<PictureKind, Kept>(PictureKind.class);
        jdbc.sql("select kind, sha256, says from register.account_picture where account_id = :account")
                .param("account", account.value())
                .query(row -> {
                    kept.put(
                            PictureKind.valueOf(row.getString(1)),
                            new Kept(new FileId(row.getString(2)), row.getString(3)));
                });
        return kept;
    }

    void put(AccountId account, PictureKind kind, FileId file, String says) {
        jdbc.sql("""
                insert into register.account_picture (account_id, kind, sha256, says) values (:account, :kind, :file, :says)
                on conflict (account_id, kind) do update set sha256 = excluded.sha256, says = excluded.says
                """)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("file", file.sha256())
                .param("says", says)
                .update();
    }

    void remove(AccountId account, PictureKind kind) {
        jdbc.sql("delete from register.account_picture where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind.name())
                .update();
    }

    @Override
    public Set<FileId> shown(Collection<FileId> pictures) {
        return jdbc.sql("select distinct sha256 from register.account_picture where sha256 = any(:pictures)")
                .param("pictures", pictures.stream().map(FileId::sha256).toArray(String[]::new))
                .query((row, number) -> new FileId(row.getString(1)))
                .set();
    }
}
