-- What is put right in the safe (更正): one clerk writes it down, another looks at it, and only then it is done. Sealed until then, gone afterwards.
create table citizens.data_correction (
    id         uuid        primary key,
    request_id uuid        not null references citizens.data_request on delete cascade,
    kept       text        not null,
    kept_id    text        not null,
    detail     text        not null check (detail in ('NAME', 'GUARDIAN', 'SCHOOL', 'ADDRESS')),
    sealed     bytea,
    asked_by   uuid        not null,                      -- identity.person
    asked_at   timestamptz not null,
    given_by   uuid,
    given_at   timestamptz,
    check (given_by is null or given_by <> asked_by)
);
create index data_correction_request on citizens.data_correction (request_id);
comment on table citizens.data_correction is '个人信息更正';
