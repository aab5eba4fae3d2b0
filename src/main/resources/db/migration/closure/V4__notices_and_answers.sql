-- What a notice says besides its template, and what people answer who come by the old door: whether they found what they came for. Of who they
-- are nothing is kept.
create table closure.notice (
    case_id   uuid primary key references closure.closure_case,
    basis     text not null,
    telephone text not null,
    remains   text not null                                 -- what becomes of what was published and of unanswered messages
);
comment on table closure.notice is '关停公告';

create table closure.answer (
    number     bigint  generated always as identity primary key,
    account_id uuid    not null,                            -- register.account; no foreign key across modules
    found      boolean not null,
    words      text    not null,
    on_day     date    not null
);
create index answer_account on closure.answer (account_id, number desc);
comment on table closure.answer is '找到了吗';
