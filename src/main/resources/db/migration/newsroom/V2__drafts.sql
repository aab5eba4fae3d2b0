-- What somebody began to write and has not sent (草稿): one row a person and form.
create table newsroom.draft (
    person_id uuid        not null,                    -- identity.person
    key       uuid        not null,                    -- the key the submission will be sent with
    title     text        not null check (length(title) <= 200),
    typed     text        not null,                    -- the form as typed, as JSON
    saved_at  timestamptz not null,
    primary key (person_id, key)
);
comment on table newsroom.draft is '报送草稿';
