-- The closing of an account that a case carries out (关停办理) is filed by itself: its levels have agreed in the case, nobody asks them again.
alter table register.filing add column of_case boolean not null default false;
