package org.yibaotong.redirects.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.redirects.OldSiteId;
import org.yibaotong.redirects.address.AddressRules;
import org.yibaotong.redirects.address.HostName;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Site;

/** All old websites. There are some hundred. */
@Repository
public class OldSites {

    private static final String ALL = """
            select site.*, (select array_agg(host.name || case when host.preview then ' preview' else '' end order by host.preview, host.name)
                              from redirects.old_host host where host.site_id = site.id) as hosts
              from redirects.old_site site
            """;

    private final JdbcClient jdbc;
    private final AllowedNames allowed;
    private final String portal;

    OldSites(JdbcClient jdbc, AllowedNames allowed, Site portal) {
        this.jdbc = jdbc;
        this.allowed = allowed;
        this.portal = portal.address();
    }

    public List<OldSite> all() {
        return jdbc.sql(ALL + " order by site.name, site.id")
                .query(OldSites::site)
                .list();
    }

    public Optional<OldSite> find(OldSiteId id) {
        return jdbc.sql(ALL + " where site.id = :id")
                .param("id", id.value())
                .query(OldSites::site)
                .optional();
    }

    public OldSite getVisibleTo(OldSiteId id, Reach reach) {
        return find(id).filter(site -> reach.covers(site.unit())).orElseThrow(() -> new NotFound("old-site", id));
    }

    /** As it stands now, for something to be checked against. */
    public Guard guard() {
        return new Guard(allowed.names(), names(), portal);
    }

    /** With these names as well, or without those that are no longer of it. */
    Guard guard(OldSite changed) {
        var names = names();
        find(changed.id()).ifPresent(before -> before.names().forEach(one -> names.remove(one.value())));
        changed.names().forEach(one -> names.add(one.value()));
        return new Guard(allowed.names(), names, portal);
    }

    private Set<String> names() {
        return new HashSet<>(jdbc.sql("select name from redirects.old_host")
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** The site that has this name already. */
    Optional<OldSite> of(HostName name) {
        return jdbc.sql(ALL + " where site.id = (select site_id from redirects.old_host where name = :name)")
                .param("name", name.value())
                .query(OldSites::site)
                .optional();
    }

    void add(OldSite site, Instant at) {
        jdbc.sql("""
                insert into redirects.old_site (id, account_id, unit_id, name, home, home_name, archive, folds_case, parameters,
                       rule, rule_target, switch_on, lasting, made_at)
                values (:id, :account, :unit, :name, :home, :homeName, :archive, :folds, :parameters, :rule, :ruleTarget, :switchOn,
                       false, :at)
                """)
                .param("id", site.id().value())
                .param("account", site.account() == null ? null : site.account().value())
                .param("unit", site.unit().value())
                .param("name", site.name())
                .param("home", site.home())
                .param("homeName", site.homeName())
                .param("archive", site.archive())
                .param("folds", site.addresses().foldsCase())
                .param("parameters", site.parameters().toArray(String[]::new))
                .param("rule", site.rule().name())
                .param("ruleTarget", site.ruleTarget())
                .param("switchOn", site.switchOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        setHosts(site);
    }

    void save(OldSite site) {
        int saved = jdbc.sql("""
                update redirects.old_site
                   set (account_id, name, home, home_name, archive, folds_case, parameters, rule, rule_target, switch_on, lasting,
                        version) =
                       (:account, :name, :home, :homeName, :archive, :folds, :parameters, :rule, :ruleTarget, :switchOn, :lasting,
                        version + 1)
                 where id = :id and version = :version
                """)
                .param("id", site.id().value())
                .param("account", site.account() == null ? null : site.account().value())
                .param("name", site.name())
                .param("home", site.home())
                .param("homeName", site.homeName())
                .param("archive", site.archive())
                .param("folds", site.addresses().foldsCase())
                .param("parameters", site.parameters().toArray(String[]::new))
                .param("rule", site.rule().name())
                .param("ruleTarget", site.ruleTarget())
                .param("switchOn", site.switchOn())
                .param("lasting", site.isLasting())
                .param("version", site.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("old site " + site.id());
        }
        setHosts(site);
    }

    private void setHosts(OldSite site) {
        jdbc.sql("delete from redirects.old_host where site_id = :site")
                .param("site", site.id().value())
                .update();
        site.hosts()
                .forEach(host -> jdbc.sql(
                                "insert into redirects.old_host (name, site_id, preview) values (:name, :site, :preview)")
                        .param("name", host.name().value())
                        .param("site", site.id().value())
                        .param("preview", host.isPreview())
                        .update());
    }

    private static OldSite site(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new OldSite(
                new OldSiteId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                account == null ? null : new AccountId(account),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                texts(row, "hosts").map(OldSites::host).toList(),
                row.getString("home"),
                row.getString("home_name"),
                row.getString("archive"),
                new AddressRules(
                        row.getBoolean("folds_case"),
                        Set.copyOf(texts(row, "parameters").toList())),
                Rule.valueOf(row.getString("rule")),
                row.getString("rule_target"),
                row.getObject("switch_on", LocalDate.class),
                row.getBoolean("lasting"),
                row.getInt("version"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    private static OldHost host(String written) {
        var words = written.split(" ");
        return new OldHost(new HostName(words[0]), words.length > 1);
    }
}
