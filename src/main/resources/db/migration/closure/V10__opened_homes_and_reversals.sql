-- When a new home was opened last: whoever waits for it is not kept waiting for what was fine within the hour.
alter table closure.home_check add opened_at timestamptz;

-- Which step took the closing back; what it is called on the screen may change.
alter table closure.step add is_reversal boolean not null default false;
update closure.step set is_reversal = true where act = '撤回关停';
