package org.yibaotong.badinput;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much there is of everything people write and send, and of stories, submissions and the ledger also how it reads, to see that
 * nothing was added and nothing changed.
 */
record Kept(Map<String, String> rows) {

    /** What the program itself goes on writing is only counted. */
    private static final Set<String> READ = Set.of("newsroom", "files", "register", "inspection");

    static Kept now(JdbcClient jdbc) {
        var tables = jdbc.sql("""
                select table_schema || '.' || table_name
                  from information_schema.tables
                 where table_schema in ('newsroom', 'files', 'publishing', 'register', 'inspection', 'identity', 'audit')
                   and table_type = 'BASE TABLE'
                   and table_name not like '%read%' and table_name <> 'flyway_schema_history'
                """).query(String.class).list();
        return new Kept(tables.stream().collect(Collectors.toMap(table -> table, table -> rows(jdbc, table))));
    }

    private static String rows(JdbcClient jdbc, String table) {
        var read = READ.contains(table.substring(0, table.indexOf('.')));
        return jdbc.sql("select concat(count(*), ' '" + (read ? ", sum(hashtext(one::text))" : "") + ") from " + table
                        + " one")
                .query(String.class)
                .single();
    }
}
