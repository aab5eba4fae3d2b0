-- A log that was taken in (日志). The same file again is nothing new; a corrected one of the same name takes its place.
create table redirects.log_file (
    id       bigint      primary key generated always as identity,
    name     text        not null,
    sha256   text        not null,
    site_id  uuid        references redirects.old_site,     -- for logs that name no host
    lines    bigint      not null,
    hits     bigint      not null,
    report   text        not null,
    by_id    uuid        not null,                          -- identity.person
    at       timestamptz not null,
    unique nulls not distinct (site_id, name)
);
comment on table redirects.log_file is '访问日志';

-- Hits (访问) by address, day and status; those of our own serving have no file.
create table redirects.hit (
    site   int         not null references redirects.old_site (number),
    path   text        not null,
    day    date        not null,
    status smallint    not null,
    file   bigint      not null default 0,                  -- redirects.log_file; 0 for our own serving
    count  bigint      not null,
    primary key (site, path, day, status, file)
);
create index hit_file on redirects.hit (file) where file <> 0;
create index hit_day on redirects.hit (site, day);
comment on table redirects.hit is '旧网址的访问';
