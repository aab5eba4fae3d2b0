-- What a proofreading service outside says of an edition. It is for people to judge, and is kept only as long as the edition is the current one.
create table newsroom.advice_request (
    story_id    uuid        primary key references newsroom.story,
    edition     integer     not null,
    state       text        not null check (state in ('ASKED', 'ANSWERED', 'FAILED')),
    findings    jsonb       not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null
);
comment on table newsroom.advice_request is '外部校对';
