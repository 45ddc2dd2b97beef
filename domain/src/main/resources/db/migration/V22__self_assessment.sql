-- What the bureau fills into the performance self-evaluation of the fund: values no record gives, and points.
alter table wording add column assessment text not null default '{}';
alter table snapshot add column assessment text not null default '{}';
