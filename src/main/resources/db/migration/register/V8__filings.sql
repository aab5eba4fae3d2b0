-- Filings (备案): that an account is opened, changed, closed or deregistered is asked for by its unit, agreed to level by level, and put
-- down with a number. What is asked for of an account that exists is kept with it until then.
create table register.filing (
    id            uuid        primary key,
    version       int         not null,
    kind          text        not null check (kind in ('OPENING', 'CHANGE', 'CLOSING', 'DEREGISTRATION')),
    account_id    uuid        not null references register.account,
    unit_id       uuid        not null,                      -- identity.unit; no foreign key across modules
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    changed_at    timestamptz not null,
    reason        text        not null check (reason <> ''),
    before        text        not null,                      -- what the ledger said when a change was asked for, and what it is to say
    proposed      text        not null,
    where_to      text        not null,
    where_to_link text        not null,
    levels        uuid[]      not null check (cardinality(levels) > 0),
    passed        int         not null,                      -- how many of the levels have agreed
    state         text        not null check (state in ('AWAITING', 'SENT_BACK', 'AGREED', 'FILED', 'WITHDRAWN')),
    due_on        date,
    number        text        not null,
    filed_on      date,
    reminded_of   date,                                      -- the due date that was reminded of
    overdue_of    date,                                      -- the due date that was told to have passed
    check (passed between 0 and cardinality(levels)),
    check (state not in ('AWAITING', 'AGREED') or due_on is not null),
    check (state <> 'FILED' or (number <> '' and filed_on is not null)),
    check (kind <> 'CHANGE' or (before <> '' and proposed <> ''))
);
create unique index filing_open on register.filing (account_id) where state in ('AWAITING', 'SENT_BACK', 'AGREED');
create unique index filing_number on register.filing (number) where kind = 'OPENING' and number <> '';
create index filing_account on register.filing (account_id, asked_at desc);
create index filing_unit on register.filing (unit_id, changed_at desc, id);
create index filing_due on register.filing (due_on) where state in ('AWAITING', 'AGREED');
comment on table register.filing is '备案申请';

create table register.filing_step (
    filing_id uuid        not null references register.filing,
    number    bigint      generated always as identity primary key,
    act       text        not null,
    detail    text        not null,
    by_id     uuid        not null,
    at        timestamptz not null
);
create index filing_step_filing on register.filing_step (filing_id, number desc);
comment on table register.filing_step is '备案经过';

-- Who ran an account before (原主办单位), so that the public can be told.
create table register.sponsor_change (
    account_id uuid   not null references register.account,
    number     bigint generated always as identity primary key,
    was        text   not null,
    since      date   not null
);
create index sponsor_change_account on register.sponsor_change (account_id, number desc);
comment on table register.sponsor_change is '主办单位变更';

-- The columns of the file for the national system (全国系统报送表), where they were changed. No rows: the list that comes along.
create table register.national_column (
    position int  primary key,
    heading  text not null check (heading <> ''),
    field    text not null,                                  -- empty where the column has the same text in every row
    fixed    text not null
);
comment on table register.national_column is '全国系统报送列';

create table register.national_rule (
    only_one boolean primary key default true check (only_one),
    closed   boolean not null                                -- whether accounts that are closed are reported too
);
comment on table register.national_rule is '全国系统报送范围';
