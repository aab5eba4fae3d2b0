-- Wishes (微心愿): what everybody sees of one, and apart from it, encrypted, whose it is.
create table citizens.wish_drive (
    id          uuid        primary key,
    name        text        not null check (length(name) between 1 and 60),
    unit_id     uuid        not null,                    -- identity.unit: who keeps it
    due_on      date        not null,                    -- the day by which all are fulfilled
    institution text        not null check (length(institution) between 1 and 60), -- who takes what nobody claimed
    assessment  text        not null default '' check (length(assessment) <= 4000), -- 个人信息保护影响评估
    assessed_by text        not null default '',
    assessed_on date,
    entered_at  timestamptz not null
);
comment on table citizens.wish_drive is '微心愿活动';

create table citizens.wish (
    id           uuid        primary key,
    number       bigint      generated always as identity unique,
    drive_id     uuid        not null references citizens.wish_drive,
    unit_id      uuid        not null,                   -- the school or community that entered it and hands it over
    kind         text        not null check (kind in ('GOODS', 'SERVICE')),
    title        text        not null check (length(title) between 1 and 30),
    detail       text        not null check (length(detail) <= 150),
    age_band     text        not null,
    price        int         not null check (price >= 0),
    parts        int         not null check (parts between 1 and 20), -- by how many it may be shared
    state        text        not null check (state in ('DRAFT', 'OPEN', 'INSTITUTION', 'FULFILLED', 'WITHDRAWN')),
    taken        int         not null default 0,
    entered_by   uuid        not null,                   -- identity.person
    entered_at   timestamptz not null,
    published_by uuid,
    published_at timestamptz,
    consent      text        not null default '',        -- who gave it and how it was made sure of, without a name
    consent_on   date,
    ended_on     date,
    receipt      text        not null default '',
    thanks       text        not null default '',
    deleted_on   date,                                   -- when nobody is known any more
    check (taken between 0 and parts),
    check (published_by is null or published_by <> entered_by)
);
create index wish_open on citizens.wish (number desc) where state = 'OPEN';
comment on table citizens.wish is '微心愿';

-- Whose wish it is. One row, one key, opened for one clerk at a time.
create table citizens.wish_person (
    wish_id uuid  primary key references citizens.wish on delete cascade,
    sealed  bytea not null
);
comment on table citizens.wish_person is '许愿人（加密）';

create table citizens.claim (
    id         uuid        primary key,
    wish_id    uuid        not null references citizens.wish on delete cascade,
    part       int,                                      -- which part of a shared wish; null while waiting
    line       bigint      generated always as identity, -- the order of the waiting line
    state      text        not null check (state in ('HELD', 'WAITING', 'UNDONE', 'EXPIRED', 'DELIVERED')),
    sealed     bytea,                                    -- name and telephone of who claims; gone with the claim
    phone_mark bytea       not null,
    code_mark  bytea       not null unique,
    at         timestamptz not null,
    expires_at timestamptz,
    moved_up   boolean     not null default false,
    check ((part is not null) = (state in ('HELD', 'DELIVERED')))
);
-- No part of a wish is ever held twice.
create unique index claim_live on citizens.claim (wish_id, part) where state in ('HELD', 'DELIVERED');
create unique index claim_phone on citizens.claim (wish_id, phone_mark) where state in ('HELD', 'WAITING', 'DELIVERED');
create index claim_line on citizens.claim (wish_id, line) where state = 'WAITING';
create index claim_expires on citizens.claim (expires_at) where state = 'HELD';
comment on table citizens.claim is '认领';

-- Leave for one clerk to read whose wish it is (未成年人网络保护条例第三十六条): asked for with a reason, given by somebody else, for some hours.
create table citizens.unlocking (
    id         uuid        primary key,
    wish_id    uuid        not null references citizens.wish on delete cascade,
    clerk_id   uuid        not null,
    reason     text        not null check (length(reason) between 1 and 200),
    asked_at   timestamptz not null,
    given_by   uuid,
    given_at   timestamptz,
    expires_at timestamptz,
    looks      int         not null default 0,
    check (given_by is null or given_by <> clerk_id)
);
create index unlocking_waiting on citizens.unlocking (asked_at) where given_by is null;
comment on table citizens.unlocking is '查看许愿人的许可';
