-- What of a merger's list was done (合并要办的).
create table closure.merger_check (
    case_id uuid not null references closure.closure_case,
    code    text not null,
    by_id   uuid not null,
    on_day  date not null,
    primary key (case_id, code)
);
comment on table closure.merger_check is '合并要办的';
