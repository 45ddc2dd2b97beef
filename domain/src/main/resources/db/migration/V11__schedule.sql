-- Which jobs run by themselves, and for which of their times that has been seen to.
create table job_schedule (
  name text primary key,
  enabled boolean not null,
  last_due timestamptz not null,
  execution_id bigint
);
