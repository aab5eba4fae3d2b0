-- Signing up (报名) for a service. Who it was lies encrypted, and only until some days after; what stays is how many they were.
alter table citizens.service drop constraint service_kind_check;
alter table citizens.service add constraint service_kind_check check (kind in ('GUIDE', 'LINK', 'TELEPHONE', 'SIGN_UP'));

create table citizens.sign_up_plan (
    service_id uuid        primary key references citizens.service on delete cascade,
    begins_at  timestamptz,                              -- null for a form nobody comes to
    closes_at  timestamptz not null,
    capacity   int         check (capacity between 1 and 100000), -- null where there are no seats
    keep_days  int         not null check (keep_days between 1 and 365),
    places     bigint      not null default 0,           -- the last place that was given out
    seated     int         not null default 0,
    waiting    int         not null default 0,
    came       int         not null default 0,
    deleted_on date,                                     -- when nobody is known any more
    check (capacity is null or seated <= capacity),
    check (seated >= 0 and waiting >= 0)
);
comment on table citizens.sign_up_plan is '报名安排';

create table citizens.question (
    service_id uuid not null references citizens.sign_up_plan on delete cascade,
    position   int  not null,
    label      text not null check (length(label) between 1 and 60),
    kind       text not null check (kind in ('TEXT', 'CHOICE', 'NUMBER', 'DATE')),
    choices    text not null default '',
    required   boolean not null,
    primary key (service_id, position)
);
comment on table citizens.question is '报名要问的';

create table citizens.sign_up (
    id         uuid        primary key,
    service_id uuid        not null references citizens.sign_up_plan on delete cascade,
    place      bigint      not null,                     -- the order people came in
    state      text        not null check (state in ('SEATED', 'WAITING', 'CANCELLED')),
    sealed     bytea,                                    -- name, telephone, answers; gone with a cancellation
    phone_mark bytea       not null,
    code_mark  bytea       not null unique,
    at         timestamptz not null,
    moved_up_at timestamptz,                             -- when it came off the waiting list
    came       boolean     not null default false,
    unique (service_id, place),
    check ((sealed is null) = (state = 'CANCELLED'))
);
-- One telephone, one seat.
create unique index sign_up_phone on citizens.sign_up (service_id, phone_mark) where state <> 'CANCELLED';
create index sign_up_waiting on citizens.sign_up (service_id, place) where state = 'WAITING';
comment on table citizens.sign_up is '报名';
