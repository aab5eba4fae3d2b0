-- What the guardian is to the child, how that they agree was made sure of, and which version of the rules they had read.
-- Consents from before have a line and a day, and keep them.
alter table citizens.wish
    add consent_from  text not null default '' check (consent_from in ('', 'PARENT', 'GRANDPARENT', 'SIBLING', 'OTHER')),
    add consent_by    text not null default '' check (consent_by in ('', 'PAPER', 'IN_PERSON', 'TELEPHONE')),
    add consent_rules text not null default '';
