-- A unit asks that a case of its stands still (暂缓) until it is answered; the days of the case run on.
create table closure.stay (
    number      bigint      generated always as identity primary key,
    case_id     uuid        not null references closure.closure_case,
    reason      text        not null check (reason <> ''),
    by_id       uuid        not null,
    at          timestamptz not null,
    answer      text        not null default '',             -- empty while nobody answered
    answered_by uuid,
    answered_at timestamptz,
    check ((answer = '') = (answered_at is null))
);
create unique index stay_open on closure.stay (case_id) where answer = '';
comment on table closure.stay is '暂缓';
