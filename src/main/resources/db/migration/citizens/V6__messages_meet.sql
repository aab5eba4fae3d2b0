-- 减负反馈 is a kind of message. All messages of one telephone or address are found by a mark of it, which tells neither.
alter table citizens.message drop constraint message_kind_check;
alter table citizens.message add constraint message_kind_check
    check (kind in ('REQUEST', 'QUESTION', 'COMPLAINT', 'ADVICE', 'BURDEN'));
alter table citizens.message add column contact_mark bytea;
create index message_contact on citizens.message (contact_mark) where contact_mark is not null;

-- Who follows and wants to be told: sealed, and gone once they were told.
alter table citizens.message_follower add column contact bytea;
alter table citizens.message_follower add column contact_mark bytea;

-- Answers that come back (模板), written once and put into an answer by hand.
create table citizens.reply_template (
    id         uuid        primary key,
    unit_id    uuid        not null,                     -- identity.unit: whose clerks use it
    name       text        not null check (length(name) between 1 and 30),
    words      text        not null check (length(words) between 1 and 2000),
    entered_by uuid        not null,                     -- identity.person
    entered_at timestamptz not null,
    retired_at timestamptz
);
create index reply_template_unit on citizens.reply_template (unit_id) where retired_at is null;
comment on table citizens.reply_template is '答复模板';

-- For half an hour after somebody proved a telephone or an address, the page they are on needs no other proof (证明过的联系方式).
create table citizens.pass (
    mark       bytea       primary key,
    contact    bytea       not null,                     -- sealed
    expires_at timestamptz not null
);
comment on table citizens.pass is '证明过的联系方式';

-- By pairs of neighbouring characters a message that is alike is found among all there are, by an index.
create function citizens.pairs(words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(letters, at, 2)), '{}')
      from (select regexp_replace(words, '[\s[:punct:]，。！？、；：“”‘’（）《》【】…—·～]', '', 'g') as letters) plain,
           generate_series(1, length(letters) - 1) at
$$;
alter table citizens.message add column pairs text[] not null
    generated always as (citizens.pairs(title || left(words, 300))) stored;
create index message_pairs on citizens.message using gin (pairs);
