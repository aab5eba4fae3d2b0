-- Closing one account or website (关停办理). The case stands at the station that is to be passed next; what was brought at each is a row of
-- its own, only ever added. Stopped but not cancelled always has a day by which it is over, and somebody who answers for it.
create schema if not exists closure;

create table closure.closure_case (
    id             uuid        primary key,
    version        int         not null,
    number         text        not null unique,
    account_id     uuid        not null,                    -- register.account; no foreign key across modules
    unit_id        uuid        not null,                    -- in whose hands the account is
    website        boolean     not null,
    successor_id   uuid,                                    -- into which account it is merged; null where it is closed
    owner_id       uuid        not null,                    -- who handles it
    begun_at       timestamptz not null,
    standing       text        not null check (standing in ('OPEN', 'CLOSED', 'REVERSED')),
    station        text        not null check (station in ('DECISION', 'SERVICES', 'NOTICE', 'LAST_POST', 'STOP', 'ARCHIVE', 'CANCELLATION',
                               'NOT_FOUND', 'DOMAIN', 'WATCH')),
    passed_on      date        not null,                    -- when the station before was passed
    notice_until   date,
    cancel_by      date,
    watch_until    date,
    ended_on       date,
    where_to       text        not null,
    where_to_link  text        not null,
    reminded_on    date,
    due_on         date        generated always as (case when station in ('LAST_POST', 'STOP') then notice_until
                                   when station in ('ARCHIVE', 'CANCELLATION', 'NOT_FOUND') then cancel_by
                                   when station = 'WATCH' then watch_until end) stored,
    is_stopped     boolean     generated always as (standing = 'OPEN' and station in ('ARCHIVE', 'CANCELLATION', 'NOT_FOUND')) stored,
    check (standing <> 'OPEN' or station not in ('ARCHIVE', 'CANCELLATION', 'NOT_FOUND') or cancel_by is not null),
    check (standing <> 'OPEN' or station not in ('LAST_POST', 'STOP') or notice_until is not null),
    check ((standing = 'OPEN') = (ended_on is null))
);
create unique index closure_case_open on closure.closure_case (account_id) where standing = 'OPEN';
create index closure_case_due on closure.closure_case (due_on, id) where standing = 'OPEN';
create index closure_case_unit on closure.closure_case (unit_id, standing);
comment on table closure.closure_case is '关停办理';

create table closure.service (
    case_id   uuid    not null references closure.closure_case,
    position  int     not null,
    name      text    not null check (name <> ''),
    link      text    not null,
    home      text    not null,                             -- where people go for it from now on, or why there is no need to
    home_link text    not null,
    given_up  boolean not null,
    primary key (case_id, position)
);
comment on table closure.service is '功能去向';

create table closure.step (
    number  bigint      generated always as identity primary key,
    case_id uuid        not null references closure.closure_case,
    station text,                                           -- the station that was passed by it, if any
    act     text        not null,
    on_day  date        not null,
    words   text        not null,
    link    text        not null,
    file_id text,
    by_id   uuid        not null,
    at      timestamptz not null
);
create index step_case on closure.step (case_id, number desc);
create unique index step_station on closure.step (case_id, station) where station is not null;
comment on table closure.step is '关停经过';
