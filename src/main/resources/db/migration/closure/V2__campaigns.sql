-- A campaign (行动) and its list: every account there was when it began, with what was known of it, what the policy proposes and what a
-- person decided. Whoever is on the list stays on it, so that the sums close. What is known and the version of the policy give the reasons.
create table closure.campaign (
    id             uuid        primary key,
    version        int         not null,
    name           text        not null check (name <> ''),
    unit_id        uuid        not null,                    -- with all units below
    policy         text        not null,
    policy_version int         not null,
    counted_from   date        not null,                    -- what was over before that day is not on the list
    deadline       date        not null,
    made_by        uuid        not null,
    made_at        timestamptz not null,
    stage          text        not null check (stage in ('WEIGHING', 'DRAFT', 'RUNNING', 'ENDED', 'FAILED')),
    last_account   uuid,
    weighed        int         not null,
    total          int         not null,
    started_on     date,
    ended_on       date,
    check (stage in ('WEIGHING', 'DRAFT', 'FAILED') or started_on is not null)
);
comment on table closure.campaign is '专项行动';

create table closure.listed (
    campaign_id uuid    not null references closure.campaign,
    account_id  uuid    not null,                           -- register.account; no foreign key across modules
    unit_id     uuid    not null,
    website     boolean not null,
    platform    text    not null,
    tier        text    not null,
    category    text    not null,
    unit_kind   text    not null generated always as (case when tier in ('STREET', 'COMMUNITY') then tier
                        when category in ('PARTY', 'GOVERNMENT') then 'DEPARTMENT' else category end) stored,
    known       text    not null,                           -- what it was weighed by, one line each
    was_over    boolean not null,                           -- it had come to its end by itself before anybody decided
    proposal    text    not null check (proposal in ('KEEP', 'MERGE', 'CLOSE')),
    ground      text    not null,                           -- of the rule that says so
    disposal    text    check (disposal in ('KEEP', 'MERGE', 'CLOSE')),
    reason      text    not null,
    keep_until  date,
    into_id     uuid,
    decided_by  uuid,
    decided_at  timestamptz,
    objection   text    not null,                           -- empty where there is none, or it was answered
    objected_by uuid,
    primary key (campaign_id, account_id),
    check ((disposal is null) = (decided_at is null)),
    check (disposal is distinct from 'KEEP' or (reason <> '' and keep_until is not null)),
    check (disposal is distinct from 'MERGE' or into_id is not null)
);
create index listed_unit on closure.listed (campaign_id, unit_id, account_id);
create index listed_open on closure.listed (campaign_id, account_id) where disposal is null;
create index listed_objected on closure.listed (unit_id) where objection <> '';
comment on table closure.listed is '行动名单';
