-- A website that is looked at by machine (网站检测): when it is its turn, and until when somebody has it in hand. A node that dies keeps it
-- no longer than that.
create table inspection.site (
    account_id    uuid        primary key,                   -- register.account; no foreign key across modules
    unit_id       uuid        not null,
    address       text        not null,
    visit_at      timestamptz not null,
    look_at       timestamptz not null,
    claimed_until timestamptz,
    asked_by      uuid,                                      -- who wants it looked at again; identity.person
    home_address  text        not null default '',           -- what the site said of its home page, for asking again
    home_tag      text        not null default '',
    home_modified text        not null default '',
    seen_at       timestamptz,                               -- its last look, and what came of it
    result        text        check (result in ('FINE', 'FAILED', 'PASSING', 'REFUSED', 'OURS', 'UNCHECKED'))
);
create index site_due on inspection.site (least(visit_at, look_at));
create index site_unit on inspection.site (unit_id);
comment on table inspection.site is '检测的网站';

-- A visit (访问): whether the home page opened, many times a day. Kept for two months.
create table inspection.visit (
    account_id uuid        not null,
    at         timestamptz not null,
    result     text        not null check (result in ('FINE', 'FAILED', 'PASSING', 'REFUSED', 'OURS', 'UNCHECKED')),
    trouble    text        not null,
    status     int         not null,
    millis     int         not null,
    primary key (account_id, at)
);
create index visit_old on inspection.visit using brin (at);
comment on table inspection.visit is '网站访问';

-- A look (检测): all that was seen of a site, once a day.
create table inspection.look (
    id         uuid        primary key,
    account_id uuid        not null,
    at         timestamptz not null,
    on_day     date        not null,
    by_id      uuid,                                         -- who asked for it; null where it was its turn
    result     text        not null check (result in ('FINE', 'FAILED', 'PASSING', 'REFUSED', 'OURS', 'UNCHECKED')),
    seen       text        not null
);
create index look_account on inspection.look (account_id, at desc);
create index look_old on inspection.look (at);
comment on table inspection.look is '网站检测';

-- A page as it came, kept by its content, packed.
create table inspection.page_copy (
    hash    text        primary key,
    type    text        not null,
    packed  bytea       not null,
    seen_at timestamptz not null                             -- the last time
);
create index page_copy_old on inspection.page_copy (seen_at);
comment on table inspection.page_copy is '页面留底';
