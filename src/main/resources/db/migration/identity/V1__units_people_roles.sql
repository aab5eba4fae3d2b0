-- Units (单位) form a tree; people belong to one unit; roles are held at a unit and reach it and all below.
create schema if not exists identity;

create table identity.unit (
    id         uuid primary key,
    parent_id  uuid references identity.unit,
    name       text not null check (length(name) between 1 and 80),
    short_name text not null check (length(short_name) between 1 and 40),
    level      text not null check (level in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'DEPARTMENT', 'CENTRE')),
    line       text,
    code       text unique,
    closed_at  timestamptz,
    version    int  not null
);
create index unit_parent on identity.unit (parent_id);
create unique index unit_name_below_parent on identity.unit (parent_id, name) where closed_at is null;
comment on table identity.unit is '单位';

create table identity.person (
    id                  uuid primary key,
    login               text not null check (login ~ '^[a-z0-9._-]{2,40}$'),
    name                text not null check (length(name) between 1 and 40),
    post                text not null default '',
    unit_id             uuid not null references identity.unit,
    active              boolean not null default true,
    password_hash       text,
    password_changed_at timestamptz,
    failed_attempts     int not null default 0,
    locked_until        timestamptz,
    oidc_subject        text unique,
    version             int not null
);
create unique index person_login on identity.person (login);
create index person_unit on identity.person (unit_id);
comment on table identity.person is '人员';

create table identity.role_grant (
    id         uuid primary key,
    person_id  uuid not null references identity.person,
    role       text not null,
    unit_id    uuid not null references identity.unit,
    granted_by uuid,
    granted_at timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz
);
create unique index role_grant_live on identity.role_grant (person_id, role, unit_id) where ended_at is null;
create index role_grant_unit on identity.role_grant (unit_id) where ended_at is null;
comment on table identity.role_grant is '授予的角色';
