-- The centre's own words to look out for, besides those that come with the program.
create table newsroom.term (
    words       text        primary key check (char_length(words) between 2 and 40),
    gravity     text        not null check (gravity in ('GRAVE', 'WRONG', 'ADVICE', 'FINE')),
    instead     text        not null,
    reason      text        not null,
    source      text        not null,
    holds_from  date,
    holds_until date,
    kept_by     uuid        not null,
    kept_at     timestamptz not null,
    check (holds_until >= holds_from)
);
comment on table newsroom.term is '词表';

create table newsroom.term_edition (
    only_one boolean primary key default true check (only_one),
    number   bigint  not null
);
comment on table newsroom.term_edition is '词表改过几次';
insert into newsroom.term_edition (number) values (0);
