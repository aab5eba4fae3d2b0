-- What is due is asked for channel by channel, so that a long row of failures on one hides nothing on another.
drop index publishing.delivery_due;
create index delivery_due on publishing.delivery (channel, next_at) where next_at is not null;
