-- Public data. `document` is the row as the contract publishes it; the columns beside it are what SQL filters and sorts by.

create table agency (
  code text collate "C" primary key,
  parent text,
  document jsonb not null
);
create index agency_parent on agency (parent);

create table procedure (
  code text collate "C" primary key,
  name text not null,
  fields text[] not null,
  levels text[] not null,
  subjects text[] not null,
  service_level text,
  executing_agencies text[] not null,
  usage double precision not null,
  document jsonb not null
);
create index procedure_order on procedure (usage desc, code);
create index procedure_fields on procedure using gin (fields);
create index procedure_levels on procedure using gin (levels);

create table indicator (
  code text collate "C" primary key,
  position integer not null,
  document jsonb not null
);

-- first_day and last_day are ISO days, so that comparing text compares time.
create table observation (
  indicator text not null,
  agency text not null,
  period text not null,
  position integer not null,
  first_day text not null,
  last_day text not null,
  document jsonb not null,
  primary key (position)
);
create index observation_lookup on observation (indicator, agency, first_day);

-- What was seeded from which data, and a version that rises with every change of a public table.
create table dataset (
  name text primary key,
  hash text not null default '',
  version integer not null default 0
);
insert into dataset (name) values ('agency'), ('procedure'), ('indicator'), ('observation'), ('dossier');

create function dataset_changed() returns trigger language plpgsql as $$
begin
  update dataset set version = version + 1 where name = tg_table_name;
  return null;
end
$$;
create trigger agency_changed after insert or update or delete or truncate on agency
  for each statement execute function dataset_changed();
create trigger procedure_changed after insert or update or delete or truncate on procedure
  for each statement execute function dataset_changed();
create trigger indicator_changed after insert or update or delete or truncate on indicator
  for each statement execute function dataset_changed();
create trigger observation_changed after insert or update or delete or truncate on observation
  for each statement execute function dataset_changed();
