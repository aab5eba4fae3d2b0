-- Stories that belong together and are shown together (组稿). Each keeps its own road; what readers see of a bundle is what of it is published.
create sequence newsroom.bundle_number;
create table newsroom.bundle (
    id           uuid        primary key,
    number       bigint      not null unique,           -- in its public address
    title        text        not null check (length(title) between 2 and 40),
    introduction text        not null check (length(introduction) <= 300),
    unit_id      uuid        not null,                  -- identity.unit
    changed_at   timestamptz not null,
    shown_by     uuid,
    shown_at     timestamptz,
    ended_at     timestamptz,
    version      int         not null,
    check ((shown_by is null) = (shown_at is null)),
    check (ended_at is null or shown_at is null)
);
create index bundle_changed on newsroom.bundle (changed_at desc, id) where ended_at is null;
comment on table newsroom.bundle is '组稿';

create table newsroom.bundle_story (
    bundle_id uuid not null references newsroom.bundle,
    place     int  not null,
    story_id  uuid not null references newsroom.story,
    primary key (bundle_id, place),
    unique (bundle_id, story_id)
);
-- Whose words they are; whoever wrote any of them does not let them out.
create table newsroom.bundle_writer (
    bundle_id uuid not null references newsroom.bundle,
    place     int  not null,
    person_id uuid not null,                            -- identity.person
    primary key (bundle_id, place),
    unique (bundle_id, person_id)
);
comment on table newsroom.bundle_writer is '组稿题目和导读的作者';

create index bundle_story_story on newsroom.bundle_story (story_id);
comment on table newsroom.bundle_story is '组稿里的稿件';
