package org.yibaotong.redirects.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Site;

/** Names old addresses may lead to (允许去的域名): those of government and of this portal always, others one by one and for a time. */
@Repository
public class AllowedNames {

    private final JdbcClient jdbc;
    private final Set<String> always;

    AllowedNames(JdbcClient jdbc, Site site, @Value("${yibaotong.redirects.names:gov.cn,政务}") List<String> names) {
        this.jdbc = jdbc;
        this.always = new HashSet<>();
        names.forEach(name -> always.add(java.net.IDN.toASCII(name.strip())));
        always.add(Target.host(site.address()));
    }

    /** @param reviewOn when somebody looks again whether it is still right */
    public record AllowedName(HostName name, String reason, LocalDate reviewOn, PersonId by, Instant at) {}

    public List<AllowedName> all() {
        return jdbc.sql("select * from redirects.allowed_name order by review_on, name")
                .query(AllowedNames::name)
                .list();
    }

    public Set<String> names() {
        var names = new HashSet<>(always);
        all().forEach(one -> names.add(one.name().value()));
        return names;
    }

    void put(AllowedName name) {
        jdbc.sql("""
                insert into redirects.allowed_name (name, reason, review_on, by_id, at) values (:name, :reason, :on, :by, :at)
                    on conflict (name) do update set (reason, review_on, by_id, at) =
                       (excluded.reason, excluded.review_on, excluded.by_id, excluded.at)
                """)
                .param("name", name.name().value())
                .param("reason", name.reason())
                .param("on", name.reviewOn())
                .param("by", name.by().value())
                .param("at", name.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(HostName name) {
        return jdbc.sql("delete from redirects.allowed_name where name = :name")
                        .param("name", name.value())
                        .update()
                > 0;
    }

    private static AllowedName name(ResultSet row, int number) throws SQLException {
        return new AllowedName(
                new HostName(row.getString("name")),
                row.getString("reason"),
                row.getObject("review_on", LocalDate.class),
                new PersonId(row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
