-- Old websites (旧网站): closed, or about to be, and what becomes of whoever still comes to them.
create schema if not exists redirects;

-- Counts every change, so that each node knows that what it serves is old. Whoever changes something holds this row until it is done:
-- numbers come in the order in which changes can be seen.
create table redirects.edition (
    number bigint not null
);
insert into redirects.edition (number) values (0);
comment on table redirects.edition is '旧网址改到第几次';

create table redirects.old_site (
    id          uuid        primary key,
    number      int         not null generated always as identity unique,   -- a short name for it where there are millions
    account_id  uuid,                                                       -- register.account; no foreign key across modules
    unit_id     uuid        not null,                                       -- identity.unit
    name        text        not null check (length(name) between 1 and 100),
    home        text        not null,                                       -- where its home page leads
    home_name   text        not null,
    archive     text        not null default '',                            -- what stands before an old address in the archive
    folds_case  boolean     not null,
    parameters  text[]      not null,
    rule        text        not null check (rule in ('EACH', 'ALL_TO_ONE', 'ALL_ALIKE', 'ALL_ARCHIVED')),
    rule_target text        not null default '',
    lasting     boolean     not null default false,                         -- 301 instead of 302
    version     int         not null default 0,
    made_at     timestamptz not null
);
create index old_site_unit on redirects.old_site (unit_id);
comment on table redirects.old_site is '旧网站';

create table redirects.old_host (
    name    text    primary key,                                            -- canonical: small letters, punycode, no www.
    site_id uuid    not null references redirects.old_site,
    preview boolean not null
);
create index old_host_site on redirects.old_host (site_id);
comment on table redirects.old_host is '旧网站的主机名';

-- Names addresses may lead to besides those of government and of this portal.
create table redirects.allowed_name (
    name      text        primary key,
    reason    text        not null check (length(reason) between 1 and 200),
    review_on date        not null,
    by_id     uuid        not null,                                         -- identity.person
    at        timestamptz not null
);
comment on table redirects.allowed_name is '允许去的域名';

create table redirects.mapping (
    id         bigint      primary key generated always as identity,
    site_id    uuid        not null references redirects.old_site,
    path       text        not null check (length(path) <= 2048),           -- canonical
    typed      text        not null check (length(typed) <= 2048),          -- as it was written; empty where that is the same
    kind       text        not null check (kind in ('REDIRECT', 'SPLIT', 'OTHER_MEANS', 'ARCHIVED', 'WITHDRAWN', 'UNRESOLVED')),
    target     text        not null default '' check (length(target) <= 2048),
    words      text        not null default '' check (length(words) <= 500),
    choices    text        not null default '' check (length(choices) <= 5000), -- a line each: name, blank, address
    edition    bigint      not null,
    hits       bigint      not null default 0,
    health     text        not null default '' check (health in ('', 'FINE', 'DEAD', 'CIRCLE', 'UNSURE')),
    failures   int         not null default 0,                              -- nights in a row
    checked_at timestamptz,
    by_id      uuid        not null,                                        -- identity.person
    at         timestamptz not null,
    unique (site_id, path)
);
create index mapping_edition on redirects.mapping (edition);
create index mapping_hits on redirects.mapping (site_id, hits desc, id);
create index mapping_check on redirects.mapping (checked_at nulls first) where target <> '';
comment on table redirects.mapping is '网址对照';
