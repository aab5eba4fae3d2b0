-- Signing in (登录): passwords that must go, passwords that went, second factors, access tokens.

alter table identity.person
    add column must_change boolean not null default false,
    add constraint failed_attempts_are_counted check (failed_attempts >= 0);

create table identity.former_password (
    person_id   uuid        not null references identity.person on delete cascade,
    hash        text        not null,
    replaced_at timestamptz not null,
    primary key (person_id, hash)
);
comment on table identity.former_password is '用过的密码';

-- The secret is sealed with the key in the data folder. last_step is the time step of the last code taken: none is taken twice.
create table identity.authenticator (
    person_id    uuid        primary key references identity.person on delete cascade,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0
);
comment on table identity.authenticator is '动态口令';

create table identity.recovery_code (
    person_id uuid  not null references identity.person on delete cascade,
    hash      bytea not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);
comment on table identity.recovery_code is '备用码';

create table identity.access_token (
    id             uuid        primary key,
    person_id      uuid        not null references identity.person on delete cascade,
    name           text        not null check (length(name) between 1 and 60),
    scopes         text[]      not null check (cardinality(scopes) > 0),
    hash           bytea       not null unique,
    created_at     timestamptz not null,
    expires_at     timestamptz not null check (expires_at <= created_at + interval '366 days'),
    last_used_at   timestamptz,
    last_used_from text,
    revoked_at     timestamptz
);
create index access_token_person on identity.access_token (person_id);
comment on table identity.access_token is '访问令牌';
