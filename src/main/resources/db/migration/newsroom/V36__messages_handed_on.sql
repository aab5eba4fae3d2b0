-- Which submission tells of what a resident wrote (来自留言). Of the resident nothing is here.
create table newsroom.message_lead (
    submission_id uuid primary key references newsroom.submission on delete cascade,
    message_id    uuid not null unique                    -- citizens.message
);
comment on table newsroom.message_lead is '来自留言的线索';
