package org.yibaotong.register.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

/** An account that was registered stays, and of the rows of a statement none is kept when one is of an account nobody registered. */
@YibaotongTest
class KnownAccountTests {

    /** The first row is of an account that has none of them yet. */
    private static final String ROWS = """
            from generate_series(1, 3) n, lateral (
              select case when n = 1 then (select id from register.account where id not in (select account_id from register.contact)
                                               and id not in (select account_id from register.service) limit 1)
                          else gen_random_uuid() end as account) one
            """;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.account_key (family, key, account_id) select 'nobody', n::text, account",
                "register.service (account_id, position, name, link) select account, n, '查询', ''",
                "register.history (account_id, act, detail, by_id, at) select account, '无主', '', gen_random_uuid(), now()",
                "register.contact (account_id, duty, name) select account, 'HOLDER', '无主'"
            })
    void noRowIsOfAnAccountNobodyRegistered(String insert) {
        var table = insert.substring(0, insert.indexOf(' '));
        long before = count(table);
        assertThatThrownBy(() -> jdbc.sql("insert into " + insert + " " + ROWS).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("no known account");
        assertThat(count(table)).isEqualTo(before);
    }

    @Test
    void noAccountLeaves() {
        assertThatThrownBy(() -> jdbc.sql(
                                "delete from register.account where id = (select min(id::text)::uuid from register.account)")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never leave");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
