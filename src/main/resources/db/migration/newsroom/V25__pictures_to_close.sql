-- What signed editions of before decision 0018 showed and no live story shows any more still stands open. It is closed at the next
-- start, by PicturesToClose, because each closing leaves an entry on the trail; then this table is empty for good.
create table newsroom.picture_to_close (
    picture text primary key check (picture ~ '^[0-9a-f]{64}$'),
    why     text not null,
    by_id   uuid not null
);
comment on table newsroom.picture_to_close is '待收回的图片';

insert into newsroom.picture_to_close
select distinct on (pictures.picture) pictures.picture, decided.why, decided.by_id
  from newsroom.sign_off
  join newsroom.edition on edition.story_id = sign_off.story_id and edition.number = sign_off.edition
  cross join lateral (
      select found[1] as picture from regexp_matches(edition.body, '/files/([0-9a-f]{64})/', 'g') as found
      union
      select edition.cover where edition.cover is not null
  ) pictures
  cross join lateral (
      select '《' || story.headline || '》撤稿' as why, withdrawal.decided_by as by_id, withdrawal.decided_at as at
        from newsroom.withdrawal join newsroom.story on story.id = withdrawal.story_id
       where withdrawal.story_id = sign_off.story_id
      union all
      select '《' || live.headline || '》第' || live.number || '版签发', signature.signed_by, signature.signed_at
        from newsroom.story
        join newsroom.edition live on live.story_id = story.id and live.number = story.live_edition
        join newsroom.sign_off signature on signature.story_id = story.id and signature.edition = story.live_edition
       where story.id = sign_off.story_id
  ) decided
 where not exists (select 1 from newsroom.live_picture where live_picture.picture = pictures.picture)
 order by pictures.picture, decided.at desc;
