-- What people are told (消息). Told twice within a minute about the same thing is told once.
create schema if not exists notices;

create table notices.notice (
    id        uuid        primary key,
    person_id uuid        not null,                 -- identity.person; no foreign key across modules
    kind      text        not null check (kind ~ '^[a-z][a-z0-9.-]{1,60}$'),
    title     text        not null check (length(title) between 1 and 300),
    text      text        not null default '' check (length(text) <= 2000),
    url       text        not null check (url ~ '^/[^/\\]' and length(url) <= 500),
    at        timestamptz not null,
    read_at   timestamptz
);
create unique index notice_once_a_minute on notices.notice (person_id, kind, url, date_trunc('minute', at at time zone 'UTC'));
create index notice_person on notices.notice (person_id, (read_at is not null), at desc);
create index notice_unread on notices.notice (person_id) where read_at is null;
comment on table notices.notice is '消息';
