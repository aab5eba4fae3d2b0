-- What was signed off and is to be public (发布), how it stands on each channel (分发), and every answer a channel gave (回执).
create schema if not exists publishing;

create table publishing.publication (
    story_id     uuid        primary key,               -- newsroom.story; no foreign key across modules
    unit_id      uuid        not null,
    edition      int         not null check (edition > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    headline     text        not null,
    published_at timestamptz not null,                  -- when the first edition was signed off
    changed_at   timestamptz not null,                  -- when the present edition was signed off
    correction   text        not null default '',
    corrected_at timestamptz,
    withdrawn_at timestamptz,
    reason       text        not null default '',
    version      int         not null
);
create index publication_newest on publishing.publication (published_at desc, story_id desc);
create index publication_unit on publishing.publication (unit_id, published_at desc, story_id desc);
comment on table publishing.publication is '发布';

create table publishing.delivery (
    id                uuid        primary key,
    story_id          uuid        not null references publishing.publication,
    channel           text        not null,
    errand            text        not null check (errand in ('PUBLISH', 'CORRECT', 'WITHDRAW')),
    edition           int         not null,
    state             text        not null
        check (state in ('QUEUED', 'SENT', 'ACCEPTED', 'PUBLISHED', 'REJECTED', 'FAILED', 'WITHDRAWN')),
    tries             int         not null default 0,
    next_at           timestamptz,
    busy_until        timestamptz,
    delivered_edition int         not null default 0,
    reference         text        not null default '',
    detail            text        not null default '',
    changed_at        timestamptz not null,
    version           int         not null,
    unique (story_id, channel)
);
create index delivery_due on publishing.delivery (next_at) where next_at is not null;
create index delivery_trouble on publishing.delivery (story_id) where state in ('REJECTED', 'FAILED');
comment on table publishing.delivery is '分发：一篇稿件在一个渠道上的状态';

create table publishing.receipt (
    id       bigint generated always as identity primary key,
    story_id uuid        not null references publishing.publication,
    channel  text        not null,
    errand   text        not null,
    edition  int         not null,
    state    text        not null,
    detail   text        not null,
    at       timestamptz not null
);
create index receipt_story on publishing.receipt (story_id, id);
comment on table publishing.receipt is '回执：渠道每次的答复';
