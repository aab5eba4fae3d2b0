package org.yibaotong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Three thousand units more below the city, for as long as a test needs them. */
@Component
public class BigCity {

    public static final int UNITS = 3_000;

    private final JdbcClient jdbc;

    BigCity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void build() {
        jdbc.sql("""
                insert into identity.unit (id, parent_id, name, short_name, level, version)
                select uuidv7(), street.id, '大城第' || number || '社区', '大城' || number, 'COMMUNITY', 0
                  from generate_series(1, :units) as number,
                       (select id from identity.unit where level = 'STREET' order by code limit 1) as street
                """).param("units", UNITS).update();
    }

    public void takeDown() {
        jdbc.sql("delete from identity.unit where name like '大城第%'").update();
    }
}
