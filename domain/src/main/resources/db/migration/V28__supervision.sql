-- Supervision documents: what the bureau demands of an agency in a matter, and what came of it.
create sequence demand_seq start with 50 increment by 50;
create table demand (
  id bigint primary key,
  opinion_id bigint not null references opinion,
  agency_id bigint not null references agency,
  kind text not null check (kind in ('NOTICE', 'OPINION', 'DECISION')),
  dispositions text not null check (length(dispositions) between 1 and 200),
  words text not null check (length(words) between 1 and 4000),
  days integer not null check (days between 1 and 365),
  state text not null check (state in ('ISSUED', 'AWAITING', 'REPORTED', 'PASSED', 'REVOKED')),
  review text not null check (review in ('NONE', 'APPLIED', 'UPHELD', 'CHANGED', 'REVOKED')),
  issued_at timestamptz not null,
  served_on date,
  reviewable_until date,
  version integer not null default 0,
  check ((state = 'ISSUED') = (served_on is null)),
  check ((kind = 'DECISION' and served_on is not null) = (reviewable_until is not null)),
  check (kind = 'DECISION' or review = 'NONE'),
  check ((state = 'REVOKED') = (review = 'REVOKED'))
);
comment on table demand is 'a supervision document to one agency; the sheet it is printed on is a paper';
comment on column demand.reviewable_until is 'until when the agency was told that it may apply for a review: never drawn nearer';
create index demand_opinion on demand (opinion_id);
create index demand_issued on demand (issued_at, id);
create index demand_agency on demand (agency_id, issued_at);
create index demand_waiting on demand (state) where state in ('ISSUED', 'AWAITING', 'REPORTED') or review = 'APPLIED';

create sequence demand_step_seq start with 50 increment by 50;
create table demand_step (
  id bigint primary key,
  demand_id bigint not null references demand,
  deed text not null check (deed in ('ISSUE', 'SERVE', 'REPORT', 'RETURN_REPORT', 'PASS', 'APPLY_REVIEW', 'UPHOLD',
    'CHANGE', 'REVOKE')),
  at timestamptz not null,
  by_id bigint references app_user,
  words text not null check (length(words) <= 4000),
  day date,
  way text check (way in ('PORTAL', 'DIRECT', 'POST', 'LEFT_BEHIND')),
  receiver text not null check (length(receiver) <= 100),
  check ((deed = 'SERVE') = (way is not null))
);
create index demand_step_demand on demand_step (demand_id, id);

alter table paper add column demand_id bigint references demand;
create index paper_demand on paper (demand_id) where demand_id is not null;
