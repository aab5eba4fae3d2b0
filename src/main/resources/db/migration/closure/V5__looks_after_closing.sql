-- The watch over what was given up: who answers there now, looked at every week for twelve weeks and then every month, by the program and by people.
-- An alarm stays until somebody says what came of it.
create table closure.look (
    number     bigint  generated always as identity primary key,
    case_id    uuid    not null references closure.closure_case,
    on_day     date    not null,
    what       text    not null check (what in ('LINK', 'SEARCH', 'NEW_ACCOUNT')),
    alarming   boolean not null,
    words      text    not null,
    by_id      uuid,                                        -- null where the program looked
    settled    text    not null,                            -- what came of an alarm, empty while nothing did
    settled_by uuid,
    settled_on date
);
create index look_case on closure.look (case_id, number desc);
create index look_alarming on closure.look (case_id) where alarming and settled = '';
comment on table closure.look is '注销后的观察';
