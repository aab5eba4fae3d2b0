-- Whether the people in a picture agree to be shown. A picture is known by its content, so nobody is asked twice for the same one.
create table newsroom.consent (
    picture     text        primary key check (picture ~ '^[0-9a-f]{64}$'),
    showing     text        not null
        check (showing in ('NOBODY', 'AGREED', 'GUARDED', 'REPORTED', 'ON_DUTY', 'IN_PUBLIC', 'REFUSED')),
    note        text        not null,
    answered_by uuid        not null,
    answered_at timestamptz not null
);
comment on table newsroom.consent is '照片里的人';

-- Shown in one story although nobody agreed, because the final reviewer answers for it.
create table newsroom.consent_override (
    story_id  uuid        not null references newsroom.story,
    picture   text        not null check (picture ~ '^[0-9a-f]{64}$'),
    reason    text        not null check (reason <> ''),
    forced_by uuid        not null,
    forced_at timestamptz not null,
    primary key (story_id, picture)
);
comment on table newsroom.consent_override is '照片放行';
