-- A spot check (抽查), with the seed and all it was drawn from, so that anyone can draw it again. None is ever taken back: who draws until
-- the draw suits leaves every draw behind.
create table inspection.spot_check (
    id          uuid        primary key,
    name        text        not null check (name <> ''),
    seed        text        not null check (seed <> ''),
    percent     int         not null check (percent between 1 and 100),
    unit_id     uuid        not null,                         -- with all units below; no foreign key across modules
    tier        text        not null,                         -- empty for all levels
    population  uuid[]      not null,                         -- register.account
    fingerprint text        not null,
    drawn       int         not null,
    by_id       uuid        not null,
    at          timestamptz not null,
    settled_by  uuid,
    settled_at  timestamptz,
    check ((settled_by is null) = (settled_at is null))
);
create index spot_check_at on inspection.spot_check (at desc);
comment on table inspection.spot_check is '抽查';

-- What was drawn, as the ledger named it then; and once the results are settled, what came of it.
create table inspection.drawn_account (
    spot_check_id uuid not null references inspection.spot_check,
    place         int  not null,
    account_id    uuid not null,
    name          text not null,
    sponsor       text not null,
    platform      text not null,
    handle        text not null,
    tier          text not null,
    category      text not null,
    outcome       text check (outcome in ('PASSED', 'FAILED', 'UNKNOWN', 'CLOSED')),
    reason        text not null default '',
    primary key (spot_check_id, place)
);
comment on table inspection.drawn_account is '抽中的账号';
