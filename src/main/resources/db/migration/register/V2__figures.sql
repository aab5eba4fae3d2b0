-- Figures (数字) are dated, and each says where it comes from. What is not here is not known; it is never taken for 0.
create table register.figure (
    account_id uuid        not null references register.account,
    measure    text        not null check (measure in ('FOLLOWERS', 'POSTS', 'READS', 'MESSAGES')),
    span       text        not null check (span in ('DAY', 'MONTH')),
    day        date        not null,                         -- of a month the first
    value      bigint      not null check (value >= 0),
    source     text        not null check (source <> ''),
    taken_at   timestamptz not null,
    primary key (account_id, measure, span, day),
    check (span = 'DAY' or extract(day from day) = 1)
);
comment on table register.figure is '账号数字';

-- The last known figures of each account, so that a list need not look for them.
create table register.latest (
    account_id   uuid primary key references register.account,
    posted_on    date,
    followers    bigint,
    followers_on date,
    posts        bigint,
    posts_on     date,
    reads        bigint,
    reads_on     date
);
create index latest_posted on register.latest (posted_on, account_id);
comment on table register.latest is '账号最近的数字';

create table register.saved_filter (
    id        uuid        primary key,
    person_id uuid        not null,                          -- identity.person
    name      text        not null,
    query     text        not null,
    at        timestamptz not null,
    unique (person_id, name)
);
comment on table register.saved_filter is '存成常用的筛选';
