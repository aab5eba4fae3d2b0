-- Services for residents (便民服务). What a guide lacks may be empty: the clerk is shown it, the public is not kept waiting.
create schema if not exists citizens;

create table citizens.service (
    id              uuid        primary key,
    number          bigint      generated always as identity unique,
    kind            text        not null check (kind in ('GUIDE', 'LINK', 'TELEPHONE')),
    topic           text        not null check (length(topic) between 1 and 20),
    name            text        not null check (length(name) between 1 and 60),
    summary         text        not null default '' check (length(summary) <= 200),
    basis           text        not null default '',
    conditions      text        not null default '',
    papers          text        not null default '',
    place           text        not null default '',
    hours           text        not null default '',
    telephone       text        not null default '',
    steps           text        not null default '',
    link            text        not null default '' check (length(link) <= 2000),
    unit_id         uuid        not null,                -- identity.unit: who answers for it
    account_id      uuid,                                -- register.account: where it was before
    account_name    text        not null default '',
    confirmed_on    date        not null,
    closed_for      text,                                -- why it is no longer offered; null while it is
    entered_at      timestamptz not null,
    version         int         not null
);
create index service_open on citizens.service (topic, number) where closed_for is null;
create index service_confirmed on citizens.service (confirmed_on, id) where closed_for is null;
create index service_account on citizens.service (account_id) where account_id is not null;
comment on table citizens.service is '便民服务';

-- Whether a service's link worked when it was asked for at night. Kept apart, so that the machine never meets a clerk at the same row.
create table citizens.link_check (
    service_id   uuid primary key references citizens.service on delete cascade,
    link         text not null,
    checked_on   date not null,
    failing_on   date,                                   -- the first of the days in a row on which it failed; null where it works
    fault        text not null default ''
);
comment on table citizens.link_check is '链接检查';

-- Whether a service helped (有帮助吗), counted by the day. Nobody is kept.
create table citizens.help_count (
    service_id uuid not null references citizens.service on delete cascade,
    day        date not null,
    yes        int  not null default 0,
    no         int  not null default 0,
    primary key (service_id, day)
);
comment on table citizens.help_count is '有帮助吗';
