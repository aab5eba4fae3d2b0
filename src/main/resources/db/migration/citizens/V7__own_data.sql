-- What people ask about their own data (个人信息): to correct or delete it, with a day by which they have an answer.
create table citizens.data_request (
    id           uuid        primary key,
    number       bigint      generated always as identity unique,
    kind         text        not null check (kind in ('SEE', 'CORRECT', 'DELETE')),
    words        text        not null default '' check (length(words) <= 1000),
    contact      bytea,                                  -- sealed; gone some time after the answer
    contact_mark bytea,
    state        text        not null check (state in ('OPEN', 'DONE', 'REFUSED')),
    asked_at     timestamptz not null,
    due_on       date        not null,
    answer       text        not null default '' check (length(answer) <= 1000),
    answered_by  uuid,                                   -- identity.person
    answered_on  date,
    told_late    boolean     not null default false,
    check ((state = 'OPEN') = (answered_on is null))
);
create index data_request_open on citizens.data_request (due_on, number) where state = 'OPEN';
create index data_request_contact on citizens.data_request (contact_mark) where contact_mark is not null;
comment on table citizens.data_request is '个人信息的要求';
create index message_follower_contact on citizens.message_follower (contact_mark) where contact_mark is not null;
