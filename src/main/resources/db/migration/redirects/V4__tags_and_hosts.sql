-- Tags (标签): words by which mappings are found together, as a campaign, a section, "look again". None means anything by itself.
alter table redirects.mapping add column tags text[] not null default '{}';
create index mapping_tags on redirects.mapping using gin (tags) where tags <> '{}';

-- Given to all that come out of one file.
alter table redirects.batch add column tags text[] not null default '{}';

-- Where the name of an old website leads (域名指到哪里), as it was last seen. What cannot be found out is kept as it was.
create table redirects.host_look (
    name    text        primary key,                                        -- as redirects.old_host has it
    state   text        not null check (state in ('HERE', 'PARTLY', 'ELSEWHERE', 'GONE')),
    leads   text        not null,                                           -- the addresses, for whoever looks after the name
    missing int         not null default 0,                                 -- looks in a row at which there was no such name
    at      timestamptz not null
);
comment on table redirects.host_look is '旧域名指到哪里';
