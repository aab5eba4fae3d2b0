-- What came of looking at addresses that stories link to (链接检查). It holds for every story.
create table newsroom.link_check (
    address    text        primary key,
    fault      text        not null,                  -- empty where it opens, or where nobody can tell
    checked_at timestamptz not null
);
comment on table newsroom.link_check is '稿件链接检查';
