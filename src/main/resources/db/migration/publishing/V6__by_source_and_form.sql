-- Who sent it in, one by one, so that a unit's page (单位页) finds its news; and what there is to see in it.
alter table publishing.article
    add column sources text[] generated always as (string_to_array(source, '、')) stored,
    add column pictures int generated always as ((length(body) - length(replace(body, '<img', ''))) / 4) stored,
    add column has_video boolean generated always as
        (body like '%▶ 看视频</a>%' or body ~* 'href="https?://([a-z0-9-]+\.)*(channels\.weixin\.qq\.com|v\.qq\.com|douyin\.com|ixigua\.com|kuaishou\.com|bilibili\.com|b23\.tv|tv\.cctv\.com|yangshipin\.cn)[/"?:]') stored;
create index article_sources on publishing.article using gin (sources) where withdrawn_at is null;
create index article_picture_stories on publishing.article (published_at desc, number desc) where withdrawn_at is null and pictures >= 3;
create index article_videos on publishing.article (published_at desc, number desc) where withdrawn_at is null and has_video;
comment on column publishing.article.sources is '来稿单位';
