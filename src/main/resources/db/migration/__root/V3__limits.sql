-- How often somebody did something lately (限次), for all nodes together. Who it was is a mark that tells nothing. Lost with a crash, which does no harm.
create unlogged table limit_count (
    mark  bytea       primary key,
    since timestamptz not null,
    count int         not null
);
create index limit_count_since on limit_count (since);
comment on table limit_count is '限次';
