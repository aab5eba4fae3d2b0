-- Whom no try reached, or nobody can send anything, is told by a clerk with a telephone: since when.
alter table citizens.sign_up add column move_given_up_at timestamptz;
alter table citizens.claim add column move_given_up_at timestamptz;
