-- The three reviews (三审), and who counts as an author and therefore may take none of them.
create table newsroom.review (
    id        uuid        primary key,
    story_id  uuid        not null references newsroom.story,
    cycle     int         not null,
    round     text        not null check (round in ('FIRST', 'SECOND', 'FINAL')),
    edition   int         not null,
    verdict   text        not null check (verdict in ('PASS', 'SEND_BACK', 'HOLD', 'DECLINE')),
    opinion   text        not null,
    emergency text,
    by_id     uuid        not null,
    at        timestamptz not null,
    foreign key (story_id, edition) references newsroom.edition
);
create index review_story on newsroom.review (story_id, cycle, round);
create index review_by on newsroom.review (by_id, story_id);
create trigger review_is_never_changed before update or delete or truncate on newsroom.review
    for each statement execute function newsroom.refuse_change();
comment on table newsroom.review is '三审记录';

-- Authors: who sent it in, who answers for it, and everyone who saved an edition, except a reviewer in a turn that is
-- theirs now or that they ended with a review.
create view newsroom.story_author as
    select story_id, author_id as person_id from newsroom.story_source
    union
    select id, editor_id from newsroom.story
    union
    select edition.story_id, edition.saved_by
      from newsroom.edition
      join newsroom.story on story.id = edition.story_id
     where edition.round is null
        or (not (edition.cycle = story.cycle
                 and story.stage = 'IN_' || edition.round || '_REVIEW')
            and not exists (select 1 from newsroom.review
                             where review.story_id = edition.story_id
                               and review.cycle = edition.cycle
                               and review.round = edition.round
                               and review.by_id = edition.saved_by));
comment on view newsroom.story_author is '稿件的作者：不能审自己的稿';

create table newsroom.after_review (
    id         uuid        primary key,
    story_id   uuid        not null references newsroom.story,
    edition    int         not null,
    reason     text        not null check (length(reason) >= 10),
    opened_by  uuid        not null,
    opened_at  timestamptz not null,
    opinion    text,
    closed_by  uuid        check (closed_by <> opened_by),
    closed_at  timestamptz,
    version    int         not null,
    check ((closed_by is null) = (closed_at is null) and (closed_by is null) = (opinion is null))
);
create index after_review_open on newsroom.after_review (opened_at) where closed_at is null;
create index after_review_story on newsroom.after_review (story_id);
comment on table newsroom.after_review is '应急签审后的复核';
