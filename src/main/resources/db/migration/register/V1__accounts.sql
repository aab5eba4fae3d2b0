-- One official presence (账号): an account on a platform, a mini-program, an app or a website. It never leaves: what was closed stays
-- as a tombstone, so that whoever meets the old name learns where it went.
create schema if not exists register;

-- Every two neighbouring characters, so that a piece of a Chinese name is found by index.
create function register.bigrams(line text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(line), i, 2)), '{}') from generate_series(1, length(line) - 1) as i
$$;

create table register.account (
    id               uuid        primary key,
    version          int         not null,
    registered_at    timestamptz not null,
    changed_at       timestamptz not null,
    platform         text        not null,
    name             text        not null check (name <> ''),
    handle           text        not null,
    link             text        not null,
    intro            text        not null,
    second_reason    text        not null,                   -- why a second account on one platform is in order
    sponsor          text        not null check (sponsor <> ''),
    sponsoring_unit  uuid        not null,                   -- identity.unit; no foreign key across modules
    supervising_unit uuid,
    operating_unit   text        not null,
    contractor       text        not null,
    contract_until   date,
    verified_as      text        not null,
    verified_until   date,
    tier             text        not null check (tier in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY')),
    category         text        not null check (category in ('PARTY', 'GOVERNMENT', 'INSTITUTION', 'SCHOOL', 'HOSPITAL', 'COMPANY', 'MASS_ORGANISATION', 'GRASSROOTS')),
    in_scope         boolean     not null,                   -- within 国办发〔2018〕123号; apart from what kind of unit it is
    purpose          text        not null check (purpose in ('PUBLISHING', 'SERVICE', 'INTERACTION', 'MIXED')),
    interaction      text        not null,
    opened_on        date,
    approval         text        not null,
    filing_number    text        not null,
    site_code        text        not null,
    icp              text        not null,
    public_security  text        not null,
    state            text        not null check (state in ('PLANNED', 'AWAITING_APPROVAL', 'NORMAL', 'WARNED', 'RECTIFYING', 'CHANGING',
                                 'CLOSING_PROPOSED', 'CLOSING_IN_APPROVAL', 'NOTICE_PERIOD', 'POSTING_STOPPED', 'ARCHIVED', 'DEREGISTERING',
                                 'DEREGISTERED', 'MERGED', 'FROZEN', 'UNRECOVERABLE', 'UNATTENDED')),
    since            date        not null,
    deadline         date,
    answerable       text        not null,
    successor_id     uuid        references register.account,
    where_to         text        not null,
    where_to_link    text        not null,
    grams            text[]      not null generated always as (register.bigrams(name || ' ' || sponsor || ' ' || handle || ' ' || link)) stored,
    check (state <> 'POSTING_STOPPED' or (deadline is not null and answerable <> '')),
    check (state <> 'MERGED' or successor_id is not null)
);
create index account_changed on register.account (changed_at desc, id);
create index account_state on register.account (state, changed_at desc, id);
create index account_platform on register.account (platform, changed_at desc, id);
create index account_unit on register.account (sponsoring_unit, changed_at desc, id);
create index account_sponsor on register.account (sponsor, platform);
create index account_grams on register.account using gin (grams);
comment on table register.account is '台账';

create table register.account_key (
    family     text not null,
    key        text not null,
    account_id uuid not null references register.account,
    primary key (family, key)
);
create index account_key_account on register.account_key (account_id);
comment on table register.account_key is '识别码';

create table register.service (
    account_id uuid not null references register.account,
    position   int  not null,
    name       text not null,
    link       text not null,
    primary key (account_id, position)
);
comment on table register.service is '服务事项';

create table register.site_column (
    account_id  uuid not null references register.account,
    position    int  not null,
    name        text not null,
    link        text not null,
    update_days int,                                        -- its duty: an update at least every so many days
    primary key (account_id, position)
);
comment on table register.site_column is '网站栏目';

-- Telephones are sealed; they are read one account at a time, and that leaves a trace.
create table register.contact (
    account_id uuid  not null references register.account,
    duty       text  not null check (duty in ('LEADER', 'HEAD', 'ADMINISTRATOR')),
    name       text  not null,
    telephone  bytea,
    primary key (account_id, duty)
);
comment on table register.contact is '联系人';

create table register.history (
    account_id uuid        not null references register.account,
    number     bigint      generated always as identity primary key,
    act        text        not null,
    detail     text        not null,
    by_id      uuid        not null,
    at         timestamptz not null
);
create index history_account on register.history (account_id, number desc);
comment on table register.history is '账号经过';
