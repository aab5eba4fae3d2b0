-- What a person once held is looked up on their page, however many grants have ended since.
create index role_grant_person on identity.role_grant (person_id);
