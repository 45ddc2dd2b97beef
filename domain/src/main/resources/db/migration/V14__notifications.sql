-- What people are told in the portal: one row a person and occasion, made in the transaction of what it tells of.
create table notification (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  kind text not null,
  subject text not null,
  occasion text not null,
  facts text not null,
  at timestamptz not null,
  read_at timestamptz,
  unique (user_id, kind, occasion),
  check (read_at >= at)
);
comment on table notification is
  'subject is what it leads to, occasion what nobody is told of twice, facts the blanks of the kind''s sentence as JSON';
create index notification_list on notification (user_id, at, id);
create index notification_unread on notification (user_id) where read_at is null;

create table notification_choice (
  user_id bigint primary key references app_user,
  unwanted text not null,
  kept_days integer not null check (kept_days >= 90)
);
comment on table notification_choice is 'kinds of notifications an account does not want, and how long it keeps those it has read';

-- What the home page counts is read from indexes: a half-year's matters by kind of problem, what is open by agency,
-- runs that failed.
create index opinion_registered_kind on opinion (registered_at) include (problem_kind_text);
create index opinion_open_agency on opinion (agency_id, due_on) where state = 'ACCEPTED';
create index job_execution_failed on job_execution (createtime) where batchstatus = 'FAILED';
