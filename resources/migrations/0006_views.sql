create table saved_view (id bigint primary key, owner text not null, audience text not null, name text not null, filter_sealed blob not null, layout text not null, position bigint not null);
create index view_owner on saved_view (owner, position, id);
create index view_audience on saved_view (audience, position, id);
