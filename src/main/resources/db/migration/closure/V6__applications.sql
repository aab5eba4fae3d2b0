-- A unit asks by itself that accounts of its be closed, one or all in one go (申请关停). The levels above agree one after the other; when the last one
-- has, every account's case begins.
create table closure.application (
    id            uuid        primary key,
    version       int         not null,
    unit_id       uuid        not null,
    reason        text        not null,
    where_to      text        not null,
    state         text        not null check (state in ('ASKED', 'AGREED', 'SENT_BACK', 'WITHDRAWN')),
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    waits_for     uuid,                                     -- the level whose turn it is; null where it is over
    levels        uuid[]      not null,                     -- those that have to agree, the nearest first
    answer        text        not null,                     -- what the last level said
    check ((state = 'ASKED') = (waits_for is not null))
);
create index application_unit on closure.application (unit_id, asked_at desc);
create index application_waits on closure.application (waits_for) where state = 'ASKED';
comment on table closure.application is '关停申请';

create table closure.applied (
    application_id uuid    not null references closure.application,
    account_id     uuid    not null,                        -- register.account; no foreign key across modules
    is_open        boolean not null,                        -- while it is asked for
    primary key (application_id, account_id)
);
create unique index applied_open on closure.applied (account_id) where is_open;
comment on table closure.applied is '申请关停的账号';
