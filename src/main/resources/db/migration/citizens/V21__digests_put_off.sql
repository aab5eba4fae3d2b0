-- A push service that has enough for now says when to come again (Retry-After): what it did not take waits until then.
alter table citizens.subscription add column put_off_until timestamptz;
create index subscription_put_off on citizens.subscription (put_off_until) where put_off_until is not null;
