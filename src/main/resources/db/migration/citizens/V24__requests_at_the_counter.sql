-- A request about own data that was made at the counter (窗口) or by telephone: a clerk wrote it down, and how it was made sure who asks.
alter table citizens.data_request drop constraint data_request_kind_check;
alter table citizens.data_request
    add constraint data_request_kind_check check (kind in ('SEE', 'CORRECT', 'WITHDRAW', 'DELETE')),
    add code       bytea,                                -- sealed; the query code it is about, where it is about no telephone
    add asker      bytea,                                -- sealed; both are gone some time after the answer
    add verified   text not null default '' check (length(verified) <= 200),
    add entered_by uuid;                                 -- identity.person; null where it was asked on the portal
