package org.yibaotong.register.account;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;
import org.yibaotong.shared.ManyRows;
import org.yibaotong.shared.Vault;

/** Who answers for each account. Their telephones are sealed before they are written. */
@Repository
public class Contacts {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Vault vault;

    Contacts(JdbcClient jdbc, JdbcTemplate template, Vault vault) {
        this.jdbc = jdbc;
        this.template = template;
        this.vault = vault;
    }

    /** One contact of one account. */
    record Of(AccountId account, Contact contact) {}

    public List<Contact> of(AccountId account) {
        return jdbc.sql(
                        "select * from register.contact where account_id = :account order by array_position(array['LEADER', 'HEAD', 'ADMINISTRATOR', 'OPERATOR', 'HOLDER'], duty)")
                .param("account", account.value())
                .query((row, number) -> contact(account, row))
                .list();
    }

    public Map<AccountId, List<Contact>> of(Collection<AccountId> accounts) {
        return jdbc
                .sql(
                        "select * from register.contact where account_id = any(:accounts) order by array_position(array['LEADER', 'HEAD', 'ADMINISTRATOR', 'OPERATOR', 'HOLDER'], duty)")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    var account = new AccountId(row.getObject("account_id", UUID.class));
                    return new Of(account, contact(account, row));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::account, Collectors.mapping(Of::contact, Collectors.toList())));
    }

    void put(AccountId account, List<Contact> contacts) {
        jdbc.sql("delete from register.contact where account_id = :account")
                .param("account", account.value())
                .update();
        add(contacts.stream().map(contact -> new Of(account, contact)).toList());
    }

    void add(Collection<Of> all) {
        var filled = all.stream().filter(one -> !one.contact().isEmpty()).toList();
        new ManyRows<Of>("register.contact")
                .with("account_id", "uuid", Of::account)
                .with("duty", "text", one -> one.contact().duty().name())
                .with("name", "text", one -> one.contact().name())
                .with("telephone", "bytea", this::seal)
                .copy(filled, template);
    }

    private byte @Nullable [] seal(Of one) {
        var telephone = one.contact().telephone();
        return telephone.isEmpty()
                ? null
                : vault.seal(
                        telephone.getBytes(StandardCharsets.UTF_8),
                        label(one.account(), one.contact().duty()));
    }

    private Contact contact(AccountId account, ResultSet row) throws SQLException {
        var duty = Duty.valueOf(row.getString("duty"));
        var sealed = row.getBytes("telephone");
        var telephone =
                sealed == null ? "" : new String(vault.open(sealed, label(account, duty)), StandardCharsets.UTF_8);
        return new Contact(duty, row.getString("name"), telephone);
    }

    private static String label(AccountId account, Duty duty) {
        return "telephone of " + account + " " + duty;
    }
}
