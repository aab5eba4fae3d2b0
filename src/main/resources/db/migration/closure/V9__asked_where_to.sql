-- What a unit wrote when it asked for the closing (关停申请): where people go. It stands in the form of the case until that is settled.
alter table closure.closure_case add asked_where_to text not null default '';
update closure.closure_case set asked_where_to = application.where_to
  from closure.application join closure.applied on application_id = application.id
 where applied.account_id = closure_case.account_id and application.state = 'AGREED' and asked_at < begun_at
   and standing = 'OPEN' and station in ('DECISION', 'SERVICES');

-- The cases of an account, the closed and reversed ones as well.
create index closure_case_account on closure.closure_case (account_id, begun_at desc);
