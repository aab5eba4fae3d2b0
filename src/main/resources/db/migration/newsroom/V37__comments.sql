-- What people of the newsroom say to each other about a story (批注). What was said is not changed; it is settled, once.
create table newsroom.comment (
    id         uuid        primary key,
    story_id   uuid        not null references newsroom.story,
    edition    int         not null,
    passage    text        not null,                  -- the words it is about; empty where it is about the whole
    words      text        not null check (words <> ''),
    said_by    uuid        not null,
    said_at    timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    foreign key (story_id, edition) references newsroom.edition,
    check ((settled_by is null) = (settled_at is null))
);
create index comment_story on newsroom.comment (story_id, said_at);
comment on table newsroom.comment is '稿件批注';
