-- Photographs and documents of matters. What they hold is in the document store; a row stays for good.
create sequence attachment_seq start with 50 increment by 50;
create table attachment (
  id bigint primary key,
  form_key text not null check (length(form_key) between 1 and 100),
  by_id bigint not null references app_user,
  uploaded_at timestamptz not null,
  document_sha256 char(64) not null references document (sha256),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('JPEG', 'PNG', 'WEBP', 'PDF', 'DOCX', 'XLSX', 'TEXT')),
  size bigint not null check (size > 0),
  pages integer not null check (pages >= 0),
  level text not null default 'INTERNAL' check (level in ('PUBLIC', 'INTERNAL', 'SENSITIVE')),
  opinion_id bigint references opinion,
  deed_id bigint references deed,
  side text check (side in ('SUBMITTER', 'BUREAU', 'AGENCY')),
  agency_id bigint references agency,
  brought_at timestamptz,
  released_at timestamptz,
  struck_at timestamptz,
  struck_reason text check (length(struck_reason) between 1 and 200),
  version integer not null default 0,
  check ((opinion_id is null) = (brought_at is null) and (opinion_id is null) = (side is null)),
  check (opinion_id is not null or (deed_id is null and released_at is null)),
  check ((agency_id is not null) = coalesce(side = 'AGENCY', false)),
  check ((struck_at is null) = (struck_reason is null)),
  check (level <> 'SENSITIVE' or kind in ('JPEG', 'PNG', 'PDF'))
);
comment on table attachment is 'a file that was added to a form, and goes with what the form becomes: a matter, or a deed';
comment on column attachment.pages is 'how many pictures it can be shown as without handing the file out';
create index attachment_opinion on attachment (opinion_id, id) where opinion_id is not null;
create index attachment_form on attachment (by_id, form_key) where opinion_id is null;
create index attachment_document on attachment (document_sha256) where opinion_id is not null;
create function refuse_other_evidence() returns trigger language plpgsql as $$
begin
  if (new.id, new.form_key, new.by_id, new.uploaded_at, new.document_sha256, new.name, new.kind, new.size, new.pages)
      is distinct from
      (old.id, old.form_key, old.by_id, old.uploaded_at, old.document_sha256, old.name, old.kind, old.size, old.pages)
    or (old.opinion_id is not null
      and (new.opinion_id, new.deed_id, new.side, new.agency_id, new.brought_at)
        is distinct from (old.opinion_id, old.deed_id, old.side, old.agency_id, old.brought_at))
    or (old.struck_at is not null and (new.struck_at, new.struck_reason)
        is distinct from (old.struck_at, old.struck_reason)) then
    raise exception 'an attachment stays what it was';
  end if;
  return new;
end $$;
create trigger attachment_stays before update on attachment
  for each row execute function refuse_other_evidence();
create trigger attachment_no_delete before delete on attachment
  for each row execute function refuse_change();
create trigger attachment_no_truncate before truncate on attachment
  for each statement execute function refuse_change();
