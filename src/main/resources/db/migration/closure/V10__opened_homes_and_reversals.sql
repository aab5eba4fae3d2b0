-- When a new home was opened last: whoever waits for it is not kept waiting for what was fine within the hour.
alter table closure.home_check add opened_at timestamptz;
