-- Refusals to cooperate (article 8, paragraph 1).
create sequence obstruction_seq start with 50 increment by 50;
create table obstruction (
  id bigint primary key,
  number text not null unique,
  supervisor_id bigint not null references supervisor,
  form_key text not null check (length(form_key) between 1 and 100),
  agency_id bigint not null references agency,
  happened_on date not null,
  time_of_day text not null check (length(time_of_day) <= 50),
  place text not null check (length(place) between 1 and 200),
  asked text not null check (length(asked) between 1 and 2000),
  reason_given text not null check (length(reason_given) <= 2000),
  recorded_at timestamptz not null,
  state text not null check (state in ('RECORDED', 'TRUE', 'UNTRUE', 'UNCLEAR')),
  reason text check (reason in ('JUSTIFIED', 'UNJUSTIFIED')),
  finding text check (length(finding) between 1 and 2000),
  verified_at timestamptz,
  verified_by bigint references app_user,
  version integer not null default 0,
  unique (supervisor_id, form_key),
  check ((state = 'TRUE') = (reason is not null)),
  check ((state = 'RECORDED') = (verified_at is null)),
  check (num_nonnulls(verified_at, verified_by, finding) in (0, 3))
);
comment on table obstruction is 'a supervisor was refused, and what the bureau has found';
comment on column obstruction.time_of_day is 'in the supervisor''s own words; blank where she did not know';
comment on column obstruction.reason_given is 'by the agency; blank where it gave none';
comment on column obstruction.reason is 'what the bureau judges it to be worth';
create index obstruction_recorded on obstruction (recorded_at, id);
create index obstruction_agency on obstruction (agency_id, recorded_at);
create index obstruction_waiting on obstruction (id) where state = 'RECORDED';

alter table attachment
  add column obstruction_id bigint references obstruction,
  drop constraint attachment_brought,
  add constraint attachment_brought check (num_nonnulls(opinion_id, file_request_id, obstruction_id) <= 1
    and (coalesce(opinion_id, file_request_id, obstruction_id) is null) = (brought_at is null)
    and (brought_at is null) = (side is null));
create index attachment_obstruction on attachment (obstruction_id, id) where obstruction_id is not null;
create or replace function refuse_other_evidence() returns trigger language plpgsql as $$
begin
  if (new.id, new.form_key, new.by_id, new.uploaded_at, new.document_sha256, new.name, new.kind, new.size, new.pages)
      is distinct from
      (old.id, old.form_key, old.by_id, old.uploaded_at, old.document_sha256, old.name, old.kind, old.size, old.pages)
    or (old.brought_at is not null
      and (new.opinion_id, new.deed_id, new.side, new.agency_id, new.brought_at, new.file_request_id,
          new.obstruction_id) is distinct from
        (old.opinion_id, old.deed_id, old.side, old.agency_id, old.brought_at, old.file_request_id,
          old.obstruction_id))
    or (old.struck_at is not null and (new.struck_at, new.struck_reason)
        is distinct from (old.struck_at, old.struck_reason)) then
    raise exception 'an attachment stays what it was';
  end if;
  return new;
end $$;

-- Reports of meddling and revenge, for the bureau's leader alone (article 7, item 3).
create sequence interference_seq start with 50 increment by 50;
create table interference (
  id bigint primary key,
  supervisor_id bigint not null references supervisor,
  form_key text not null check (length(form_key) between 1 and 100),
  kind text not null check (kind in ('MEDDLING', 'REVENGE')),
  who text not null check (length(who) <= 200),
  what text not null check (length(what) between 1 and 5000),
  reported_at timestamptz not null,
  state text not null check (state in ('RECEIVED', 'IN_HAND', 'SETTLED')),
  taken_up_at timestamptz,
  settled_at timestamptz,
  result text check (length(result) between 1 and 2000),
  version integer not null default 0,
  unique (supervisor_id, form_key),
  check ((state = 'RECEIVED') = (taken_up_at is null)),
  check ((state = 'SETTLED') = (settled_at is not null)),
  check ((state = 'SETTLED') = (result is not null))
);
comment on table interference is 'a supervisor reports meddling or revenge; for the bureau''s leader alone';
create index interference_reported on interference (reported_at, id);
