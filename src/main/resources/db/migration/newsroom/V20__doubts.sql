-- What people decided about what the checker doubts: for one story, or for good.
create table newsroom.clearing (
    story_id   uuid        not null references newsroom.story,
    rule       text        not null,
    words      text        not null,
    reason     text        not null check (reason <> ''),
    cleared_by uuid        not null,
    cleared_at timestamptz not null,
    primary key (story_id, rule, words)
);
comment on table newsroom.clearing is '放行';

create table newsroom.false_alarm (
    id       uuid        primary key,
    story_id uuid        not null references newsroom.story,
    rule     text        not null,
    words    text        not null,
    said_by  uuid        not null,
    said_at  timestamptz not null
);
comment on table newsroom.false_alarm is '误报';
create unique index false_alarm_key on newsroom.false_alarm ((rule || ':' || words));
create index false_alarm_newest on newsroom.false_alarm (said_at desc, id);
