-- Both ends of the road from a submission to its story are there now, and the database sees to it that they stay. One decision
-- writes both ends, in either order.
alter table newsroom.submission add foreign key (story_id) references newsroom.story deferrable initially deferred;
alter table newsroom.submission_answer add foreign key (story_id) references newsroom.story deferrable initially deferred;
alter table newsroom.story_source add foreign key (submission_id) references newsroom.submission;
