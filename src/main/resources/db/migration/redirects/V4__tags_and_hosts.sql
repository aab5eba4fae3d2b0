-- Tags (标签): words by which mappings are found together, as a campaign, a section, "look again". None means anything by itself.
alter table redirects.mapping add column tags text[] not null default '{}';
create index mapping_tags on redirects.mapping using gin (tags) where tags <> '{}';
create index mapping_tagged on redirects.mapping (site_id) where tags <> '{}';

-- Given to all mappings of one file.
alter table redirects.batch add column tags text[] not null default '{}';

-- A line that said nothing and leads where the whole file does; it counts less than one that says something.
alter table redirects.batch_line add column filled_in boolean not null default false;

-- Where the name of an old website leads (域名指到哪里), as it was last seen. What cannot be found out is kept as it was.
create table redirects.host_look (
    name          text        primary key,                                  -- as redirects.old_host has it
    state         text        not null check (state in ('HERE', 'PARTLY', 'ELSEWHERE', 'LEFT', 'GONE')),
    leads         text        not null,                                     -- the addresses, for whoever looks after the name
    missing_since timestamptz,                                              -- the first of the looks in a row that found no such name
    at            timestamptz not null
);
comment on table redirects.host_look is '旧域名指到哪里';
