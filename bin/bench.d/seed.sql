-- Fills the example city up to :rows stories and as many submissions, over ten years, with a body each that no list may read.
create temporary table published as
  select row_number() over (order by article.number) - 1 as turn, count(*) over () as turns, article.*, story.editor_id
    from publishing.article join newsroom.story on story.id = article.story_id
   where article.withdrawn_at is null;

create temporary table sent as
  select row_number() over (order by received_at, id) - 1 as turn, count(*) over () as turns, submission.*
    from newsroom.submission;

insert into publishing.article (story_id, edition, sha256, headline, summary, topic, body, cover, credits, source, unit_id,
                                unit_name, published_at)
select gen_random_uuid(), 1, sha256, headline || n, summary, topic, body, cover, credits, source, unit_id, unit_name,
       now() - n * interval '10 years' / :rows
  from generate_series(1, :rows) n join published on turn = n % turns;

insert into publishing.publication (story_id, unit_id, edition, sha256, headline, published_at, changed_at, version)
select story_id, unit_id, edition, sha256, headline, published_at, published_at, 0 from publishing.article
 where sha256 <> '' -- a mark that something was withdrawn
    on conflict do nothing;

insert into publishing.delivery (id, story_id, channel, errand, edition, state, delivered_edition, changed_at, version)
select gen_random_uuid(), story_id, 'PORTAL', 'PUBLISH', 1, 'PUBLISHED', 1, published_at, 0 from publishing.publication
    on conflict do nothing;

insert into publishing.read_total
select number, 100 from publishing.article
    on conflict do nothing;

insert into newsroom.story (id, number, unit_id, editor_id, stage, headline, topic, edition, editions, live_edition, road_from,
                            cycle, created_at, changed_at, waiting_since, sent_at, version)
select article.story_id, '2001-01-' || lpad(article.number::text, 6, '0'), article.unit_id, editor_id, 'SIGNED_OFF',
       article.headline, article.topic, 1, 1, 1, 0, 1, article.published_at, article.published_at, article.published_at,
       article.published_at, 0
  from publishing.article join published on turn = article.number % turns
 where article.sha256 <> ''
    on conflict do nothing;

insert into newsroom.edition (story_id, number, headline, summary, topic, body, cover, saved_by, saved_at, based_on, cycle, sha256)
select id, 1, story.headline, article.summary, story.topic, article.body, article.cover, editor_id, created_at, 0, 1, sha256
  from newsroom.story join publishing.article on article.story_id = story.id
 where article.sha256 <> ''
    on conflict do nothing;

-- One of a thousand still waits for an answer.
insert into newsroom.submission (id, client_key, kind, title, summary, body, place, happened, contact, author_id, unit_id,
                                 received_at, status, answered_by, answered_at, story_id, version)
select gen_random_uuid(), gen_random_uuid(), kind, title, summary, body, place, happened, contact, author_id, unit_id,
       now() - n * interval '10 years' / :rows,
       case when n % 1000 = 0 then 'RECEIVED' else 'ADOPTED' end,
       case when n % 1000 > 0 then author_id end,
       case when n % 1000 > 0 then now() end,
       case when n % 1000 > 0 then about.story_id end,
       0
  from generate_series(1, :rows) n join sent on turn = n % turns
  join (select row_number() over (order by number) as n, story_id from publishing.article) about using (n)
