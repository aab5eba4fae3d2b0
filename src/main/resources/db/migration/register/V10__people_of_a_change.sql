-- Who is to answer for an account once its change is filed (拟变更的联系人). An empty name is nobody any more. The telephone is
-- sealed, and forgotten as soon as the filing is over; then it stands with the account, or nowhere.
create table register.proposed_contact (
    filing_id uuid  not null references register.filing on delete cascade,
    duty      text  not null check (duty in ('LEADER', 'HEAD', 'ADMINISTRATOR')),
    was       text  not null,
    name      text  not null,
    telephone bytea,
    primary key (filing_id, duty)
);
comment on table register.proposed_contact is '拟变更的联系人';
