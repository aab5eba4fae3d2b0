-- The topic (栏目) of an adopted story is chosen by its editor, at the latest before it is sent to review.
alter table newsroom.edition drop constraint edition_topic_check;
alter table newsroom.edition add constraint edition_topic_check check (length(topic) <= 20);
