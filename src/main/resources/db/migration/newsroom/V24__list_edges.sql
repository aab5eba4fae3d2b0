-- Lists are walked from one row to the next, the newest first: both columns run the same way, so that a page anywhere is found by index.
drop index newsroom.story_changed;
drop index newsroom.story_editor;
drop index newsroom.story_stage;
drop index newsroom.story_topic;
drop index newsroom.story_unit;
create index story_changed on newsroom.story (changed_at, id);
create index story_editor on newsroom.story (editor_id, changed_at, id);
create index story_stage on newsroom.story (stage, changed_at, id);
create index story_topic on newsroom.story (topic, changed_at, id);
create index story_unit on newsroom.story (unit_id, changed_at, id);
drop index newsroom.submission_received;
create index submission_received on newsroom.submission (received_at, id);
