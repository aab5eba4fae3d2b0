-- One inspection (检查) of all accounts, and how far it has come: it goes on where it stopped.
create schema if not exists inspection;

create table inspection.run (
    id           uuid        primary key,
    by_id        uuid,                                       -- identity.person; null where the week began it
    on_day       date        not null,                       -- the day by which everything is judged
    begun_at     timestamptz not null,
    state        text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
    last_account uuid,
    done         int         not null default 0,
    total        int         not null,
    found        int         not null default 0,
    ended        int         not null default 0,
    done_at      timestamptz
);
create unique index run_only_one on inspection.run (state) where state = 'RUNNING';
create index run_begun on inspection.run (begun_at desc);
comment on table inspection.run is '检查';

-- Where each account stood at its last inspection, its findings aside.
create table inspection.judged (
    account_id uuid primary key,                             -- register.account; no foreign key across modules
    unit_id    uuid not null,
    tier       text not null,
    category   text not null,
    condition  text not null check (condition in ('NORMAL', 'UNKNOWN', 'CLOSED'))
);
create index judged_unit on inspection.judged (unit_id);
comment on table inspection.judged is '账号检查情况';

create table inspection.finding (
    id                uuid        primary key,
    version           int         not null,
    account_id        uuid        not null,
    unit_id           uuid        not null,
    tier              text        not null,
    category          text        not null,
    rule              text        not null,
    indicator         text        not null,
    indicator_version int         not null,
    severity          text        not null check (severity in ('DEDUCTION', 'REMINDER', 'WARNING', 'VETO', 'DORMANT', 'CLOSING')),
    judged            text        not null,                  -- rule, numbers, facts and verdict, to be judged again to the byte
    sha256            text        not null,
    since             date        not null,
    found_at          timestamptz not null,
    judged_at         timestamptz not null,
    run_id            uuid,                                  -- the last one that changed it
    state             text        not null check (state in ('OPEN', 'DISPUTED', 'UPHELD', 'DROPPED', 'MENDED', 'CLOSED')),
    disputed_by       uuid,
    is_open           boolean     not null generated always as (state in ('OPEN', 'DISPUTED', 'UPHELD')) stored,
    urgency           int         not null generated always as (case severity when 'VETO' then 1 when 'WARNING' then 2
                                  when 'REMINDER' then 3 when 'DORMANT' then 4 when 'CLOSING' then 5 else 6 end) stored,
    check (state <> 'DISPUTED' or disputed_by is not null)
);
create unique index finding_open on inspection.finding (account_id, rule) where is_open;
create index finding_account on inspection.finding (account_id);
create index finding_urgency on inspection.finding (urgency, since, id) where is_open;
create index finding_run on inspection.finding (run_id);
comment on table inspection.finding is '问题';

-- What happened to a finding (经过), only added to.
create table inspection.finding_step (
    finding_id uuid        not null references inspection.finding,
    number     bigint      generated always as identity primary key,
    act        text        not null,
    detail     text        not null,
    by_id      uuid,
    at         timestamptz not null
);
create index finding_step_finding on inspection.finding_step (finding_id, number desc);
comment on table inspection.finding_step is '问题经过';
