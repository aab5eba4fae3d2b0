-- Submissions (报送) and what was answered. The story of a submission is found by its id; no foreign key to a table that
-- comes later on the road.
create schema if not exists newsroom;

create table newsroom.submission (
    id            uuid        primary key,
    client_key    uuid        not null unique,         -- made on the sender's device: sent twice is received once
    kind          text        not null check (kind in ('LEAD', 'STORY')),
    title         text        not null check (length(title) between 1 and 200),
    summary       text        not null check (length(summary) <= 400),
    body          text        not null,
    place         text        not null check (length(place) <= 200),
    happened      text        not null check (length(happened) <= 200),
    contact       text        not null check (length(contact) <= 200),
    document      text        check (document ~ '^[0-9a-f]{64}$'),   -- the Word file as it was sent
    document_name text,
    author_id     uuid        not null,                -- identity.person; no foreign key across modules
    unit_id       uuid        not null,                -- identity.unit
    received_at   timestamptz not null,
    status        text        not null check (status in ('RECEIVED', 'ADOPTED', 'MERGED', 'HELD', 'DECLINED')),
    answered_by   uuid,
    answered_at   timestamptz,
    reason        text        check (length(reason) <= 1000),
    held_until    date,
    story_id      uuid,                                -- newsroom.story
    version       int         not null,
    check ((status = 'RECEIVED') = (answered_by is null)),
    check ((status = 'RECEIVED') = (answered_at is null)),
    check ((status in ('ADOPTED', 'MERGED')) = (story_id is not null)),
    check ((status = 'HELD') = (held_until is not null)),
    check (status <> 'DECLINED' or length(reason) > 3)
);
create index submission_open on newsroom.submission (received_at, unit_id) where status in ('RECEIVED', 'HELD');
create index submission_unit on newsroom.submission (unit_id, received_at desc);
create index submission_author on newsroom.submission (author_id, received_at desc);
create index submission_received on newsroom.submission (received_at desc);
create index submission_story on newsroom.submission (story_id) where story_id is not null;
comment on table newsroom.submission is '报送';

create table newsroom.submission_picture (
    submission_id uuid not null references newsroom.submission,
    position      int  not null,
    file          text not null check (file ~ '^[0-9a-f]{64}$'),
    caption       text not null check (length(caption) <= 400),
    primary key (submission_id, position)
);
comment on table newsroom.submission_picture is '报送的照片';

-- What was answered is only ever added to.
create table newsroom.submission_answer (
    id            uuid        primary key,
    submission_id uuid        not null references newsroom.submission,
    status        text        not null check (status in ('ADOPTED', 'MERGED', 'HELD', 'DECLINED')),
    answered_by   uuid        not null,
    answered_at   timestamptz not null,
    reason        text,
    held_until    date,
    story_id      uuid
);
create index submission_answer_submission on newsroom.submission_answer (submission_id, answered_at);
comment on table newsroom.submission_answer is '对报送的答复';
