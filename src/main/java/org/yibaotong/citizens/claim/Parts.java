package org.yibaotong.citizens.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.PublicWishes.State;
import org.yibaotong.web.Times;

/**
 * The parts of wishes (一份), given out in the order people came. A part is taken on the wish's own row, in the statement that writes the
 * claim, and the database knows no part twice.
 */
@Repository
class Parts {

    /** However late it is claimed, it is there by the day by which all are fulfilled: the last moment of that day. */
    private static final String LAST = "(due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 second'";

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Fresh(UUID id, byte[] sealed, byte[] phoneMark, byte[] codeMark, Instant at, Instant expires) {}

    /** @param ahead how many wait before, of who has no part */
    record Place(boolean isHeld, int ahead, @Nullable Instant expiresAt) {}

    /**
     * A part, or a place in the line where none is left; nothing where it cannot be claimed, or where what was seen of it is not so any more
     * once its row is had: then somebody gave a part back or took the last one meanwhile, and it is to be tried again. Whoever finds no part
     * left shares the row with the others who do, so that they wait for nobody but whoever gives one back.
     */
    Optional<Place> take(long number, Fresh fresh) {
        return jdbc.sql("""
                with taken as (
                  update citizens.wish set taken = taken + 1
                    from citizens.wish_drive drive
                   where drive.id = drive_id and number = :number and state = 'OPEN' and taken < parts and due_on >= :today
                  returning wish.id, parts, least(cast(:expires as timestamptz), #last) as expires),
                none_left as (
                  select wish.id from citizens.wish join citizens.wish_drive drive on drive.id = drive_id
                   where number = :number and state = 'OPEN' and taken = parts and due_on >= :today for share of wish),
                place as (select id, parts, expires from taken union all select id, null, null from none_left),
                claimed as (
                  insert into citizens.claim (id, wish_id, part, state, sealed, phone_mark, code_mark, at, expires_at)
                  select :id, id,
                         case when parts is not null
                              then (select coalesce(min(free), 1) from generate_series(1, parts) free
                                     where not exists (select from citizens.claim
                                                        where wish_id = place.id and part = free and state in ('HELD', 'DELIVERED')))
                         end,
                         case when parts is null then 'WAITING' else 'HELD' end, :sealed, :phone, :code, :at, expires
                    from place
                  returning wish_id, state, expires_at)
                select state = 'HELD' as held, expires_at,
                       (select count(*) from citizens.claim ahead where ahead.wish_id = claimed.wish_id and ahead.state = 'WAITING') as ahead
                  from claimed
                """.replace("#last", LAST))
                .param("number", number)
                .param("today", Times.date(fresh.at()))
                .param("id", fresh.id())
                .param("sealed", fresh.sealed())
                .param("phone", fresh.phoneMark())
                .param("code", fresh.codeMark())
                .param("at", fresh.at().atOffset(ZoneOffset.UTC))
                .param("expires", fresh.expires().atOffset(ZoneOffset.UTC))
                .query((row, ignored) ->
                        new Place(row.getBoolean("held"), row.getInt("ahead"), Claims.instant(row, "expires_at")))
                .optional();
    }

    /** The wish must be held. Its place goes to whoever waits the longest, or is free again. */
    void giveBack(Claims.Known one, State state, Instant at, Duration lasts) {
        jdbc.sql("""
                update citizens.claim set state = :state, part = null, expires_at = null, sealed = null where id = :id
                """).param("state", state.name()).param("id", one.id()).update();
        if (one.state() == State.HELD) {
            jdbc.sql("update citizens.wish set taken = taken - 1 where id = :wish")
                    .param("wish", one.wish())
                    .update();
            moveUp(one.wish(), at, lasts);
        }
    }

    /** After the day by which all are fulfilled it is nobody's turn any more. */
    private void moveUp(UUID wish, Instant at, Duration lasts) {
        jdbc.sql("""
                with next as (
                  update citizens.claim
                     set state = 'HELD', moved_up = true, expires_at = least(cast(:expires as timestamptz), #last),
                         part = (select min(free) from generate_series(1, wish.parts) free
                                  where not exists (select from citizens.claim held
                                                     where held.wish_id = wish.id and held.part = free
                                                       and held.state in ('HELD', 'DELIVERED')))
                    from citizens.wish join citizens.wish_drive drive on drive.id = drive_id
                   where wish.id = :wish and wish.state = 'OPEN' and due_on >= :today
                     and claim.id = (select id from citizens.claim
                                      where wish_id = :wish and state = 'WAITING' order by line limit 1)
                  returning claim.id)
                update citizens.wish set taken = taken + 1 where id = :wish and exists (select from next)
                """.replace("#last", LAST))
                .param("wish", wish)
                .param("today", Times.date(at))
                .param("expires", at.plus(lasts).atOffset(ZoneOffset.UTC))
                .update();
    }
}
