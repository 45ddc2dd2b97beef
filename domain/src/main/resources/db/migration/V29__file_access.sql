-- Supervisors consult files (article 7).
create sequence file_request_seq start with 50 increment by 50;
create table file_request (
  id bigint primary key,
  number text not null unique,
  kind text not null check (kind in ('FILES', 'INFORMATION')),
  supervisor_id bigint not null references supervisor,
  form_key text not null check (length(form_key) between 1 and 100),
  agency_id bigint not null references agency,
  what text not null check (length(what) between 1 and 1000),
  purpose text not null check (length(purpose) between 1 and 1000),
  party text check (length(party) between 1 and 200),
  opinion_id bigint references opinion,
  state text not null check (state in ('REQUESTED', 'WITHDRAWN', 'REFUSED', 'GIVEN', 'PROVIDED', 'UNAVAILABLE',
    'ANSWERED', 'RETURNED')),
  requested_at timestamptz not null,
  given_at timestamptz,
  open_until date,
  version integer not null default 0,
  unique (supervisor_id, form_key),
  check (state not in ('GIVEN', 'PROVIDED', 'UNAVAILABLE', 'RETURNED') or given_at is not null),
  check ((state in ('PROVIDED', 'RETURNED')) = (open_until is not null))
);
comment on table file_request is 'a supervisor asks to consult an agency''s files, or to be told how something stands';
comment on column file_request.given_at is 'since when the agency knows of it';
create index file_request_requested on file_request (requested_at, id);
create index file_request_agency on file_request (agency_id, requested_at);
create index file_request_waiting on file_request (state, agency_id) where state in ('REQUESTED', 'GIVEN', 'PROVIDED');

create sequence file_request_step_seq start with 50 increment by 50;
create table file_request_step (
  id bigint primary key,
  request_id bigint not null references file_request,
  deed text not null check (deed in ('WITHDRAW', 'ALLOW', 'ANSWER', 'PASS_ON', 'REFUSE', 'PROVIDE', 'CANNOT_PROVIDE',
    'REPLY', 'RETURN', 'RECALL')),
  at timestamptz not null,
  by_id bigint not null references app_user,
  words text not null check (length(words) <= 4000),
  reason text check (reason in ('STATE_SECRET', 'TRADE_SECRET', 'PRIVACY', 'OPEN_CASE', 'UNRELATED', 'OTHER')),
  check ((deed = 'REFUSE') = (reason is not null))
);
comment on table file_request_step is 'what was done with requests, only added to';
create index file_request_step_request on file_request_step (request_id, id);

-- The files are attachments that belong to a request and to no matter.
alter table attachment
  add column file_request_id bigint references file_request,
  drop constraint attachment_check,
  add constraint attachment_brought check (num_nonnulls(opinion_id, file_request_id) <= 1
    and (coalesce(opinion_id, file_request_id) is null) = (brought_at is null)
    and (brought_at is null) = (side is null));
create index attachment_file_request on attachment (file_request_id, id) where file_request_id is not null;
create or replace function refuse_other_evidence() returns trigger language plpgsql as $$
begin
  if (new.id, new.form_key, new.by_id, new.uploaded_at, new.document_sha256, new.name, new.kind, new.size, new.pages)
      is distinct from
      (old.id, old.form_key, old.by_id, old.uploaded_at, old.document_sha256, old.name, old.kind, old.size, old.pages)
    or (old.brought_at is not null
      and (new.opinion_id, new.deed_id, new.side, new.agency_id, new.brought_at, new.file_request_id) is distinct from
        (old.opinion_id, old.deed_id, old.side, old.agency_id, old.brought_at, old.file_request_id))
    or (old.struck_at is not null and (new.struck_at, new.struck_reason)
        is distinct from (old.struck_at, old.struck_reason)) then
    raise exception 'an attachment stays what it was';
  end if;
  return new;
end $$;

create table file_view (
  id bigint primary key generated always as identity,
  request_id bigint not null references file_request,
  attachment_id bigint not null references attachment,
  page integer not null check (page >= 0),
  by_id bigint not null references app_user,
  at timestamptz not null
);
comment on table file_view is 'every look at a page of a file that was provided; page 0: it was handed out';
create index file_view_request on file_view (request_id, id);

create trigger file_request_step_stays before update or delete on file_request_step
  for each row execute function refuse_change();
create trigger file_view_stays before update or delete on file_view
  for each row execute function refuse_change();
