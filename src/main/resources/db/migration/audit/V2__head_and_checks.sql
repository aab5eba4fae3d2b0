-- The end of the chain stands here as well, so that a trail cut off at its end is noticed.
create table audit.head (
    only_one boolean primary key default true check (only_one),
    number   bigint  not null,
    hash     text    not null check (hash ~ '^[0-9a-f]{64}$')
);
insert into audit.head (number, hash)
select coalesce(max(number), 0), coalesce((select hash from audit.entry order by number desc limit 1), repeat('0', 64))
  from audit.entry;
comment on table audit.head is '留痕链的末端';

-- Each time the trail is checked (核对), how far it came and what it found.
create table audit.check_run (
    id          uuid        primary key,
    by_id       uuid        not null,
    started_at  timestamptz not null,
    seen_at     timestamptz not null,
    total       bigint      not null,
    done        bigint      not null default 0,
    finished_at timestamptz,
    broken      bigint,
    hash        text        not null default ''
);
create index check_run_started on audit.check_run (started_at desc);
comment on table audit.check_run is '留痕核对';

create index entry_what on audit.entry (what, number);
