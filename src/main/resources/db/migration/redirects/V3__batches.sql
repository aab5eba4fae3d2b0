-- A file of mappings somebody sent in (导入对照): looked over, then taken over as a whole or not at all.
create table redirects.batch (
    id         uuid        primary key,
    site_id    uuid        not null references redirects.old_site,
    by_id      uuid        not null,                         -- identity.person
    file_name  text        not null,
    sha256     text        not null,
    overwrites boolean     not null default false,
    at         timestamptz not null,
    state      text        not null check (state in ('LOOKING', 'READY', 'RUNNING', 'DONE', 'FAILED')),
    done       int         not null default 0,
    total      int         not null,
    added      int         not null default 0,
    changed    int         not null default 0,
    seen_at    timestamptz not null,
    failure    text        not null default ''
);
create index batch_site on redirects.batch (site_id, at desc);
comment on table redirects.batch is '导入对照';

-- Each line as it came, and what is to become of it.
create table redirects.batch_line (
    batch_id uuid not null references redirects.batch,
    line     int  not null,
    old_url  text not null,
    new_url  text not null,
    kind_as  text not null,
    words    text not null,
    outcome  text not null default 'UNREAD' check (outcome in ('UNREAD', 'ADDED', 'CHANGED', 'UNCHANGED', 'BEATEN', 'SKIPPED', 'WRONG')),
    reason   text not null default '',
    path     text not null default '',
    kind     text not null default '',
    target   text not null default '',
    primary key (batch_id, line)
);
create index batch_line_outcome on redirects.batch_line (batch_id, outcome, line);
comment on table redirects.batch_line is '导入的对照，一行一条';
