-- What people write into a summary between its figures: kept for the period, and frozen with the figures of each run.
create sequence wording_seq start with 50 increment by 50;
create table wording (
  id bigint primary key,
  period text not null check (period ~ '^[0-9]{4}H[12]$'),
  source_id bigint references opinion_source,
  lead text not null check (length(lead) <= 150),
  next_steps text not null check (length(next_steps) <= 4000),
  written_at timestamptz not null,
  written_by text not null,
  version integer not null default 0,
  unique nulls not distinct (period, source_id)
);
alter table snapshot add column lead text not null default '', add column next_steps text not null default '';
