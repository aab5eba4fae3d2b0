-- Two submissions that may tell the same event (同一件事): what was found, and what people said. What people said counts.
create table newsroom.pair (
    one_id     uuid        not null references newsroom.submission,
    other_id   uuid        not null references newsroom.submission,
    verdict    text        check (verdict in ('COPY', 'SAME', 'RELATED')),
    words      text[]      not null default '{}',      -- what both say, for people to check
    same       boolean,
    decided_by uuid,                                   -- identity.person
    decided_at timestamptz,
    primary key (one_id, other_id),
    check (one_id < other_id),
    check ((same is null) = (decided_by is null)),
    check ((same is null) = (decided_at is null))
);
create index pair_other on newsroom.pair (other_id);
comment on table newsroom.pair is '可能是同一件事的两条报送';

-- What was published before and tells the same as a submission (发布过类似的).
create table newsroom.earlier_story (
    submission_id uuid   not null references newsroom.submission,
    story_id      uuid   not null,                     -- of a story that publishing shows; looked up there
    verdict       text   not null check (verdict in ('COPY', 'SAME')),
    words         text[] not null default '{}',
    primary key (submission_id, story_id)
);
comment on table newsroom.earlier_story is '报送之前发布过的类似稿件';
