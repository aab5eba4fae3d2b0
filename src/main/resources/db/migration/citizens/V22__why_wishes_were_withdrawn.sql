-- Who withdrew a wish, when, and why in words that tell nobody. Nobody's person: the guardian's consent was taken back.
alter table citizens.wish add column withdrawn_by uuid;
alter table citizens.wish add column withdrawn_at timestamptz;
alter table citizens.wish add column withdrawn_for text not null default '' check (length(withdrawn_for) <= 200);
