-- Who leads what, from when until when, and in which order they are named. The checker compares names, posts and order with it.
create table newsroom.leader (
    id          uuid        primary key,
    name        text        not null check (char_length(name) between 2 and 20),
    post        text        not null check (char_length(post) between 2 and 40),
    rank        integer     not null check (rank between 1 and 9999),
    holds_from  date,
    holds_until date,
    kept_by     uuid        not null,
    kept_at     timestamptz not null,
    unique (name, post),
    check (holds_until >= holds_from)
);
comment on table newsroom.leader is '领导名单';
create index leader_order on newsroom.leader (rank, name, post);
