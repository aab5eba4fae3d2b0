-- The trail (留痕). Each entry carries the hash of the one before; the database itself refuses changes and deletions.
create schema if not exists audit;

create table audit.entry (
    number   bigint      primary key,
    at       timestamptz not null,
    by_id    uuid        not null,
    what     text        not null,
    kind     text        not null,
    thing    text        not null,
    detail   text        not null,
    previous text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash     text        not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index entry_thing on audit.entry (kind, thing, number);
create index entry_by on audit.entry (by_id, number);
create index entry_at on audit.entry (at);
comment on table audit.entry is '留痕';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.entry is only ever added to';
end $$;

create trigger entry_is_never_changed before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
