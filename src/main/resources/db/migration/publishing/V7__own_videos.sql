-- A video kept in our own files counts like one on another platform.
alter table publishing.article alter column has_video set expression as
    (body like '%▶ 看视频</a>%' or body ~ 'href="/files/[0-9a-f]{64}/video"'
     or body ~* 'href="https?://([a-z0-9-]+\.)*(channels\.weixin\.qq\.com|v\.qq\.com|douyin\.com|ixigua\.com|kuaishou\.com|bilibili\.com|b23\.tv|tv\.cctv\.com|yangshipin\.cn)[/"?:]');
