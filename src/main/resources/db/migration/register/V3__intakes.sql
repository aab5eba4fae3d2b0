-- A ledger somebody sent in (导入). It is kept as it was read, so that a heading can be put right without sending it again.
create table register.intake (
    id          uuid        primary key,
    by_id       uuid        not null,                        -- identity.person
    unit_id     uuid        not null,                        -- whose ledger it is: rows that name no unit of ours belong to it
    file_name   text        not null,
    sha256      text        not null,
    figures_on  date        not null,                        -- the day its figures are of
    overwrites  boolean     not null default false,
    at          timestamptz not null,
    state       text        not null default 'READ' check (state in ('READ', 'RUNNING', 'DONE', 'FAILED')),
    done        int         not null default 0,
    total       int         not null default 0,
    seen_at     timestamptz,
    done_at     timestamptz,
    failure     text        not null default ''
);
create index intake_by on register.intake (by_id, at desc);
comment on table register.intake is '导入的台账';

create table register.intake_sheet (
    intake_id uuid   not null references register.intake on delete cascade,
    position  int    not null,
    name      text   not null,
    line      int    not null,                               -- of its heading, as Excel counts; 0 where none was found
    heading   text[] not null,
    columns   text[] not null,                               -- our own column for each of its own, or empty
    skipped   int    not null,                               -- remarks, totals and empty rows
    primary key (intake_id, position)
);

create table register.intake_row (
    intake_id uuid   not null references register.intake on delete cascade,
    position  int    not null,
    line      int    not null,
    cells     text[] not null,
    outcome   text   check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'WRONG')),
    reason    text   not null default '',
    number    bigint generated always as identity,
    primary key (intake_id, position, line)
);
create index intake_row_outcome on register.intake_row (intake_id, outcome, number);

-- How somebody once read a heading of this shape; the next file of the same shape is read so at once.
create table register.heading_shape (
    shape   text        primary key,
    columns text[]      not null,
    at      timestamptz not null
);
comment on table register.heading_shape is '认过的表头';
