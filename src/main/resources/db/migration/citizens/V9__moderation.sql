-- Looked at by an editor first (先看一看), or put aside (放到一边); both can be taken back.
alter table citizens.message add column held text not null default '' check (held in ('', 'WORDS', 'ALIKE', 'ASIDE'));
create index message_held on citizens.message (home_id, number) where held <> '';

create table citizens.held_word (
    word       text        primary key check (length(word) between 2 and 30),
    entered_by uuid        not null,                     -- identity.person
    entered_at timestamptz not null
);
comment on table citizens.held_word is '要先看一看的词';
