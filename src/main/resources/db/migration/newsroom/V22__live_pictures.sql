-- The pictures (图片) of what the public reads now, so that a picture is taken from the public with the last story that shows it.
create table newsroom.live_picture (
    story_id uuid not null references newsroom.story,
    picture  text not null check (picture ~ '^[0-9a-f]{64}$'),
    primary key (story_id, picture)
);
create index live_picture_picture on newsroom.live_picture (picture);
comment on table newsroom.live_picture is '公开稿件的图片';

insert into newsroom.live_picture
select story.id, picture
  from newsroom.story
  join newsroom.edition on edition.story_id = story.id and edition.number = story.live_edition
  cross join lateral (
      select found[1] as picture from regexp_matches(edition.body, '/files/([0-9a-f]{64})/', 'g') as found
      union
      select edition.cover where edition.cover is not null
  ) pictures;
