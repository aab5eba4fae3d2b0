-- What is due first is read from this index alone as well. Only accounts with a deadline stand in it, so that an import writes none of it.
drop index register.account_due;
create index account_due on register.account (deadline, id) include (platform, tier, category, state, purpose, sponsoring_unit)
    where deadline is not null;
