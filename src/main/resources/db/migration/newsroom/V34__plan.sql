-- What is going to happen and who covers it (采访安排). People without an account answer by a link; only its hash is kept, and of them only a name.
create table newsroom.occasion (
    id             uuid        primary key,
    title          text        not null check (length(title) between 2 and 100),
    place          text        not null check (length(place) <= 100),
    begins_at      timestamptz not null,
    note           text        not null check (length(note) <= 1000),
    unit_id        uuid        not null,                -- identity.unit
    submission_id  uuid        references newsroom.submission,
    planned_by     uuid        not null,                -- identity.person
    planned_at     timestamptz not null,
    called_off_at  timestamptz,
    called_off_why text,
    version        int         not null,
    check ((called_off_at is null) = (called_off_why is null))
);
create index occasion_begins on newsroom.occasion (begins_at, id);
create index occasion_submission on newsroom.occasion (submission_id) where submission_id is not null;
comment on table newsroom.occasion is '采访安排';

create table newsroom.assignment (
    id          uuid        primary key,
    occasion_id uuid        not null references newsroom.occasion,
    coverage    text        not null check (coverage in ('TEXT', 'PHOTO', 'VIDEO')),
    person_id   uuid,
    helper      text        check (length(helper) between 2 and 30),
    link        text        unique check (link ~ '^[0-9a-f]{64}$'),
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    answer      text        check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at timestamptz,
    why         text        not null check (length(why) <= 200),
    story_id    uuid        references newsroom.story,
    version     int         not null,
    check ((person_id is null) = (helper is not null)),
    check ((helper is null) = (link is null)),
    check ((answer is null) = (answered_at is null))
);
create index assignment_occasion on newsroom.assignment (occasion_id, asked_at);
create index assignment_person on newsroom.assignment (person_id) where person_id is not null;
comment on table newsroom.assignment is '采访任务';

-- A secret address by which a calendar reads the plan: one a person, for all that their units plan or for their own tasks.
create table newsroom.calendar_address (
    link      text        primary key check (link ~ '^[0-9a-f]{64}$'),
    person_id uuid        not null,
    own       boolean     not null,
    made_at   timestamptz not null,
    unique (person_id, own)
);
comment on table newsroom.calendar_address is '日历订阅地址';
