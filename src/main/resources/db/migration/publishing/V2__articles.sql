-- The portal's own copy of what is public (门户文章). Lists read the indexes and the narrow columns; a body is read with its page only.
create table publishing.article (
    number            bigint generated always as identity primary key,
    story_id          uuid        not null unique,
    edition           int         not null,
    sha256            text        not null,
    revision          int         not null default 1,
    headline          text        not null,
    summary           text        not null,
    topic             text        not null,
    body              text        not null,
    cover             text,
    credits           jsonb       not null,
    source            text        not null,
    unit_id           uuid        not null,
    unit_name         text        not null,
    published_at      timestamptz not null,
    corrected_at      timestamptz,
    corrections       jsonb       not null default '[]',   -- every correction, in order: note and time
    withdrawn_at      timestamptz,
    withdrawal_reason text        not null default ''
);
create index article_newest on publishing.article (published_at desc, number desc) where withdrawn_at is null;
create index article_topic on publishing.article (topic, published_at desc, number desc) where withdrawn_at is null;
comment on table publishing.article is '门户文章';
