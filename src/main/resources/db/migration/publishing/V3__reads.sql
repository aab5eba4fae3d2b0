-- How often an article was read (阅读), hour by hour. Numbers only: nothing here or anywhere says by whom.
create table publishing.reads (
    article bigint      not null,
    hour    timestamptz not null,
    reads   bigint      not null check (reads > 0),
    primary key (article, hour)
);
comment on table publishing.reads is '每小时阅读数';

create table publishing.read_total (
    article bigint primary key,
    reads   bigint not null
);
comment on table publishing.read_total is '累计阅读数';
