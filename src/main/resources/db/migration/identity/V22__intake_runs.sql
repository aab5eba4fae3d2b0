-- A sheet is taken over behind the page, a hundred rows at a time: how far it is, what it would do in all, what went wrong.
alter table identity.intake
    add column running boolean     not null default false,
    add column done    int         not null default 0 check (done >= 0),
    add column added   int         not null default 0,
    add column changed int         not null default 0,
    add column wrong   int         not null default 0,
    add column seen_at timestamptz,
    add column failure text        not null default '';

-- The passwords people start with, sealed until whoever sent the sheet has seen them, once.
create table identity.intake_password (
    intake_id uuid   not null references identity.intake on delete cascade,
    number    bigint generated always as identity primary key,
    sealed    bytea  not null
);
create index intake_password_intake on identity.intake_password (intake_id);
comment on table identity.intake_password is '还没有看过的初始密码';
