-- A service's new home may be a telephone too, and whether its link is there is looked at: before the notice goes out, and every night after.
alter table closure.service add telephone text not null default '';

create table closure.home_check (
    case_id    uuid    not null references closure.closure_case,
    position   int     not null,
    link       text    not null,
    checked_on date    not null,
    failing_on date,                                        -- the first of the days in a row on which it was away
    fault      text    not null,
    seen       boolean not null,                            -- somebody says that it opens all the same
    primary key (case_id, position)
);
comment on table closure.home_check is '去处检查';
