-- A mistake somebody pointed out (找错). Whoever knows its code reads the answer; the code itself is not here. How to reach them is sealed,
-- and forgotten some time after the answer.
create table inspection.mistake (
    id            uuid        primary key,
    version       int         not null,
    code_sha256   text        not null unique,
    account_id    uuid,                                      -- register.account; null while nobody knows which
    unit_id       uuid        not null,                      -- whose registrars answer
    kind          text        not null check (kind in ('WORDING', 'OUTDATED', 'LINK', 'SERVICE', 'CONTENT', 'OTHER')),
    page          text        not null,
    words         text        not null check (words <> ''),
    contact       bytea,
    pointed_out_at timestamptz not null,
    due_on        date        not null,
    state         text        not null check (state in ('WAITING', 'CONFIRMED', 'NONE')),
    answer        text        not null default '',
    answered_by   uuid,
    answered_at   timestamptz,
    finding_id    uuid        references inspection.finding,
    told_overdue  boolean     not null default false,
    check ((state = 'WAITING') = (answered_at is null)),
    check ((state = 'CONFIRMED') = (finding_id is not null))
);
create index mistake_waiting on inspection.mistake (due_on, id) where state = 'WAITING';
create index mistake_pointed_out on inspection.mistake (pointed_out_at desc);
comment on table inspection.mistake is '找错';

-- Pictures of what somebody saw (图片). Whoever may read the finding sees them, and nobody else.
create table inspection.finding_picture (
    finding_id uuid not null references inspection.finding,
    place      int  not null,
    sha256     text not null,                                -- files.file; no foreign key across modules
    primary key (finding_id, place)
);
comment on table inspection.finding_picture is '问题的图片';
