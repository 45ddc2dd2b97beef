-- How each account arranges its lists: the columns it wants to see, and views kept under a name.
create table chosen_columns (
  user_id bigint not null references app_user,
  list text not null,
  columns text not null,
  primary key (user_id, list)
);
create sequence saved_view_seq start with 50 increment by 50;
create table saved_view (
  id bigint primary key,
  user_id bigint not null references app_user,
  list text not null,
  name text not null check (length(name) between 1 and 40),
  query text not null,
  columns text not null,
  version integer not null default 0,
  unique (user_id, list, name)
);
