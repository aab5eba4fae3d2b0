-- The code the console shows until the first two people are there. It stands here so that it is the same on every node.
create table identity.first_run (
    one   boolean primary key default true check (one),
    code  text    not null,
    tries int     not null default 0
);
comment on table identity.first_run is '首次使用的一次性代码';
