-- Notifications by e-mail: a person's address, what she wants by mail, and what is on its way.
create table mail_address (
  user_id bigint primary key references app_user,
  address text check (length(address) <= 200),
  asked text check (length(asked) <= 200),
  code_hash text,
  asked_at timestamptz,
  wrong integer not null default 0,
  check ((asked is null) = (code_hash is null) and (asked is null) = (asked_at is null))
);
comment on table mail_address is
  'address is one from which its owner has read the code that was mailed there; asked waits for its code';

create table notification_mail (
  user_id bigint not null references app_user,
  kind text not null,
  choice text not null check (choice in ('NONE', 'NOW', 'DAILY')),
  primary key (user_id, kind)
);
comment on table notification_mail is 'which kinds of notifications an account wants by mail, where that is not as usual';

create table mail (
  id bigint generated always as identity primary key,
  user_id bigint not null references app_user,
  notification_id bigint references notification on delete cascade,
  due_at timestamptz not null,
  next_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED')),
  attempts integer not null default 0,
  tried_at timestamptz
);
comment on table mail is
  'what is to be mailed, written with the notification; without one it is the day''s digest; SENDING is committed before the server is asked';
create index mail_waiting on mail (next_at, id) where state = 'WAITING';
create index mail_sending on mail (tried_at) where state = 'SENDING';
create unique index mail_of_notification on mail (notification_id) where state = 'WAITING';
create unique index mail_digest on mail (user_id, due_at) where notification_id is null;
create index mail_done on mail (tried_at) where state in ('SENT', 'DROPPED', 'FAILED');
