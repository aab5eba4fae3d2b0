-- What burdens people (减负反馈). Who it was is kept only where they said so.
create table notices.feedback (
    id          uuid        primary key,
    number      bigint      generated always as identity unique,
    person_id   uuid,                                -- identity.person; null when anonymous
    unit_id     uuid,                                -- identity.unit; null when anonymous
    burden      text        not null check (length(burden) between 1 and 2000),
    task        text        not null default '' check (length(task) <= 200),
    given_at    timestamptz not null,
    taken_at    timestamptz,
    answer      text        not null default '' check (length(answer) <= 2000),
    answered_at timestamptz,
    version     int         not null,
    check ((person_id is null) = (unit_id is null))
);
create index feedback_person on notices.feedback (person_id, given_at desc);
create index feedback_open on notices.feedback (given_at) where answered_at is null;
comment on table notices.feedback is '减负反馈';
