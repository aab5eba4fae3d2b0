-- A submission can be taken out of its story again (拆出). What was is kept with its end: the editions signed until then name its sender.
alter table newsroom.story_source
    add column taken_out_by uuid,
    add column taken_out_at timestamptz,
    add check ((taken_out_by is null) = (taken_out_at is null)),
    add check (taken_out_at >= added_at),
    drop constraint story_source_pkey,
    add primary key (story_id, submission_id, added_at);
create unique index story_source_now on newsroom.story_source (submission_id) where taken_out_at is null;

alter table newsroom.submission
    drop constraint submission_status_check,
    add constraint submission_status_check
        check (status in ('RECEIVED', 'ADOPTED', 'MERGED', 'TAKEN_OUT', 'HELD', 'DECLINED'));
alter table newsroom.submission_answer
    drop constraint submission_answer_status_check,
    add constraint submission_answer_status_check check (status in ('ADOPTED', 'MERGED', 'TAKEN_OUT', 'HELD', 'DECLINED'));
drop index newsroom.submission_open;
create index submission_open on newsroom.submission (received_at, unit_id) where status in ('RECEIVED', 'TAKEN_OUT', 'HELD');
