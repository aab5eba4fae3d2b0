-- How many findings wait for an answer stands in the menu of every page.
create index finding_waiting on inspection.finding (unit_id) where state in ('DISPUTED', 'REPORTED');
