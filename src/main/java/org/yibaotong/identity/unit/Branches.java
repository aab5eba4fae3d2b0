package org.yibaotong.identity.unit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.UnitId;

/**
 * Which units lie below which (所辖单位), kept in memory for as long as the tree carries the same mark. Only ids are kept, some
 * hundred kilobytes for a city of 3 000 units.
 */
@Repository
public class Branches {

    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    Branches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(UUID mark, Map<UUID, List<UUID>> below, Map<UnitId, Reach> reaches) {

        Reach reach(UnitId top) {
            return reaches.computeIfAbsent(top, this::walk);
        }

        private Reach walk(UnitId top) {
            var found = new HashSet<UnitId>();
            var waiting = new ArrayDeque<>(List.of(top.value()));
            while (!waiting.isEmpty()) {
                var unit = waiting.pop();
                if (found.add(new UnitId(unit))) {
                    waiting.addAll(below.getOrDefault(unit, List.of()));
                }
            }
            return new Reach(found);
        }
    }

    /**
     * The unit and all below it.
     *
     * @param mark of the tree, read a moment ago: what is read from the database now is of that moment or younger
     */
    public Reach below(UnitId top, UUID mark) {
        var now = known;
        if (now == null || !now.mark().equals(mark)) {
            now = new Known(mark, read(), new ConcurrentHashMap<>());
            known = now;
        }
        return now.reach(top);
    }

    private Map<UUID, List<UUID>> read() {
        var below = new HashMap<UUID, List<UUID>>();
        jdbc.sql("""
                select parent_id, array_agg(id) as below from identity.unit where parent_id is not null group by parent_id
                """).query(row -> {
            below.put(row.getObject("parent_id", UUID.class), List.of((UUID[])
                    row.getArray("below").getArray()));
        });
        return below;
    }
}
