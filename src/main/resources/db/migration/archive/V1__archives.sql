-- What stood on a website or an account, kept before it is closed (存档). The pages lie in WARC files, the segments; what stands here of a
-- segment is true of the disk, because the row is written after the bytes are safe.
create schema if not exists archive;

create table archive.archive (
    id          uuid        primary key,
    account_id  uuid        not null,                        -- register.account; no foreign key across modules
    unit_id     uuid        not null,                        -- in whose hands the account is
    name        text        not null,
    kind        text        not null check (kind in ('SITE', 'HISTORY')),
    state       text        not null check (state in ('RUNNING', 'PAUSED', 'DONE')),
    ended_as    text        not null default '' check (ended_as in ('', 'COMPLETE', 'PAGES', 'BYTES', 'DAYS', 'STOPPED')),
    start       text        not null,                        -- address of the home page; empty for the history of an account
    hosts       text        not null,                        -- in scope, one a line
    most_pages  int         not null,
    most_bytes  bigint      not null,
    most_depth  int         not null,
    until       timestamptz not null,
    apart_ms    int         not null,                        -- between two requests to one host
    robots      boolean     not null,                        -- whether robots.txt is obeyed
    robots_why  text        not null,                        -- who of the site's owner decided that, and why
    by_id       uuid        not null,                        -- identity.person
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    turn        int         not null default 0,              -- counts who writes: only the newest may
    checked_at  timestamptz,                                 -- when it was last found whole
    manifest    text        not null default ''              -- SHA-256 of the manifest when it was last done
);
create index archive_account on archive.archive (account_id, begun_at desc);
create index archive_unit on archive.archive (unit_id, begun_at desc);
comment on table archive.archive is '存档';

create table archive.segment (
    archive_id uuid        not null references archive.archive,
    number     int         not null,
    turn       int         not null,
    bytes      bigint      not null default 0,               -- what of the file counts; more may lie behind it until it is sealed
    sha256     text        not null default '',              -- empty while it is being written
    begun_at   timestamptz not null,
    primary key (archive_id, number)
);
comment on table archive.segment is '存档的卷，一卷一个WARC文件';

create table archive.page (
    id          bigint      generated always as identity primary key,
    archive_id  uuid        not null references archive.archive,
    address     text        not null,                        -- host, path and query: the form all writings share
    target      text        not null,                        -- the address in full, as it was fetched
    segment     int         not null,
    at_byte     bigint      not null,
    record_id   uuid        not null,
    status      int         not null,
    media_type  text        not null,
    bytes       bigint      not null,
    sha256      text        not null,                        -- of the payload
    same_as     bigint      references archive.page,         -- the page that has the same payload, where it is kept only once
    title       text        not null default '',
    leads_to    text        not null default '',             -- of a redirect
    problem     text        not null default '' check (problem in ('', 'CUT', 'ERROR_PAGE', 'MANY_LINKS')),
    at          timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text   not null default '',
    unique (archive_id, address)
);
create index page_payload on archive.page (archive_id, sha256) where same_as is null;
create index page_place on archive.page (archive_id, segment, at_byte);
comment on table archive.page is '存档的一页';

-- Addresses that were found (待取网址), and what became of each.
create table archive.frontier (
    number     bigint      generated always as identity primary key,
    archive_id uuid        not null references archive.archive,
    address    text        not null,
    target     text        not null,
    depth      int         not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'KEPT', 'LEFT')),
    reason     text        not null default '',
    tries      int         not null default 0,
    not_before timestamptz not null,
    unique (archive_id, address)
);
create index frontier_waiting on archive.frontier (archive_id, depth, number) where state = 'WAITING';
create index frontier_left on archive.frontier (archive_id, reason, number) where state = 'LEFT';
comment on table archive.frontier is '找到的网址';

create table archive.verification (
    id         uuid        primary key,
    archive_id uuid        not null references archive.archive,
    by_id      uuid        not null,
    at         timestamptz not null,
    ended_at   timestamptz,
    segments   int         not null default 0,
    pages      bigint      not null default 0,
    readable   bigint      not null default 0,
    faults     text        not null default ''               -- one a line; empty where it is whole
);
create index verification_archive on archive.verification (archive_id, at desc);
comment on table archive.verification is '核对存档';
