-- A story (稿件) has an identity and a stage; what it says stands in its editions, which are only ever added to.
create schema if not exists newsroom;

create function newsroom.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is only ever added to', tg_table_schema, tg_table_name;
end $$;

-- Every two neighbouring characters, so that a piece of a Chinese headline is found by index.
create function newsroom.bigrams(line text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(line), i, 2)), '{}') from generate_series(1, length(line) - 1) as i
$$;

create table newsroom.story_number (
    month text primary key check (month ~ '^\d{4}-\d{2}$'),
    last  int  not null
);
comment on table newsroom.story_number is '稿号';

create table newsroom.story (
    id            uuid        primary key,
    number        text        not null unique check (number ~ '^\d{4}-\d{2}-\d{4,}$'),
    unit_id       uuid        not null,
    editor_id     uuid        not null,
    stage         text        not null check (stage in ('EDITING', 'IN_FIRST_REVIEW', 'IN_SECOND_REVIEW', 'IN_FINAL_REVIEW',
                                                        'TO_BE_SIGNED', 'SIGNED_OFF', 'WITHDRAWN', 'DROPPED')),
    headline      text        not null,
    topic         text        not null,
    edition       int         not null check (edition between 0 and editions),
    editions      int         not null,
    live_edition  int         check (live_edition <= editions),
    road_from     int         not null,
    cycle         int         not null check (cycle > 0),
    correction    text,
    held_until    date,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    waiting_since timestamptz not null,
    sent_at       timestamptz,
    grams         text[]      not null generated always as (newsroom.bigrams(headline)) stored,
    version       int         not null,
    check (stage <> 'SIGNED_OFF' or live_edition = edition),
    check (stage not in ('WITHDRAWN', 'DROPPED') or live_edition is null)
);
create index story_changed on newsroom.story (changed_at desc, id);
create index story_stage on newsroom.story (stage, changed_at desc, id);
create index story_unit on newsroom.story (unit_id, changed_at desc, id);
create index story_topic on newsroom.story (topic, changed_at desc, id);
create index story_editor on newsroom.story (editor_id, changed_at desc, id);
create index story_grams on newsroom.story using gin (grams);
create index story_waiting on newsroom.story (stage, waiting_since)
    where stage in ('IN_FIRST_REVIEW', 'IN_SECOND_REVIEW', 'IN_FINAL_REVIEW', 'TO_BE_SIGNED');
comment on table newsroom.story is '稿件';

create table newsroom.edition (
    story_id uuid        not null references newsroom.story,
    number   int         not null check (number > 0),
    headline text        not null check (length(headline) between 2 and 60),
    summary  text        not null check (length(summary) <= 200),
    topic    text        not null check (length(topic) between 1 and 20),
    body     text        not null,
    cover    text        check (cover ~ '^[0-9a-f]{64}$'),
    saved_by uuid        not null,
    saved_at timestamptz not null,
    based_on int         not null,
    cycle    int         not null,
    round    text        check (round in ('FIRST', 'SECOND', 'FINAL')),
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (story_id, number)
);
create index edition_saved_by on newsroom.edition (saved_by, story_id);
create trigger edition_is_never_changed before update or delete or truncate on newsroom.edition
    for each statement execute function newsroom.refuse_change();
comment on table newsroom.edition is '稿件版本';

create table newsroom.story_source (
    story_id      uuid        not null references newsroom.story,
    submission_id uuid        not null,
    author_id     uuid        not null,
    unit_id       uuid        not null,
    title         text        not null,
    credit        text        not null,
    sent_at       timestamptz not null,
    added_by      uuid        not null,
    added_at      timestamptz not null,
    primary key (story_id, submission_id)
);
create index story_source_submission on newsroom.story_source (submission_id);
create index story_source_author on newsroom.story_source (author_id, story_id);
comment on table newsroom.story_source is '稿件的来源';

-- What somebody is typing and has not saved: one per person and story, so that nobody can touch another's.
create table newsroom.story_draft (
    story_id  uuid        not null references newsroom.story on delete cascade,
    person_id uuid        not null,
    headline  text        not null,
    summary   text        not null,
    topic     text        not null,
    body      text        not null,
    cover     text        check (cover ~ '^[0-9a-f]{64}$'),
    based_on  int         not null,
    kept_at   timestamptz not null,
    primary key (story_id, person_id)
);
comment on table newsroom.story_draft is '没有保存的修改';
