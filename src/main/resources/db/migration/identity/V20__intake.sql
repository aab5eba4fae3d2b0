-- A sheet that was sent in waits here between its preview and its import.
create table identity.intake (
    id        uuid        primary key,
    kind      text        not null check (kind in ('UNITS', 'PEOPLE')),
    file_name text        not null check (length(file_name) between 1 and 200),
    lines     jsonb       not null,
    by_id     uuid        not null,
    at        timestamptz not null,
    done_at   timestamptz
);
create index intake_at on identity.intake (at);
comment on table identity.intake is '待导入的表格';
