-- What was said in a story about how its pictures are cut (改裁法). What was said is never changed; how a picture is cut now stands beside the picture.
create table newsroom.recut (
    story_id   uuid        not null references newsroom.story,
    what       text        not null,
    detail     text        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null
);
create index recut_story on newsroom.recut (story_id);
comment on table newsroom.recut is '稿件里图片的裁法改动';

create trigger recut_is_never_changed before update or delete or truncate on newsroom.recut
    for each statement execute function newsroom.refuse_change();
